import { Body, Controller, Get, Module, Post } from "@nestjs/common"
import { ConfigService } from "@nestjs/config"
import { Database, DatabaseModule } from "./database.js"

interface Note {
  readonly id: number
  readonly text: string
}

@Controller("notes")
class NotesController {
  constructor(
    private readonly database: Database,
    private readonly config: ConfigService
  ) {}

  @Get()
  async list() {
    const notes = await this.database.query<Note>("select id, text from notes order by id")
    return { title: this.config.getOrThrow<string>("GREETING"), notes }
  }

  @Post()
  async add(@Body() { text }: { readonly text: string }) {
    const [note] = await this.database.query<Note>("insert into notes (text) values ($1) returning id, text", [text])
    return note
  }
}

@Module({ imports: [DatabaseModule], controllers: [NotesController] })
export class NotesModule {}
