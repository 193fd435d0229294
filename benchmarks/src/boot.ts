// Whole processes: from the start of Node to the end of a program that has used its secrets.
import type { Connect } from "./connect.ts"
import { loaders, type Workplace } from "./programs.ts"
import { inTurn, type Rounds } from "./stats.ts"
import type { World } from "./world.ts"

export interface Boot {
  readonly references: number
  readonly world: World
  readonly latency: number
  /** Milliseconds. */
  readonly wall: Rounds
  /** Milliseconds of user and system time. */
  readonly cpu: Rounds
  /** Bytes, of the programs that print their peak. */
  readonly memory: Rounds
  readonly requests: ReadonlyMap<string, number>
}

export interface BootOptions {
  readonly subjects: ReadonlyArray<string>
  readonly references: number
  readonly world: World
  readonly latency: number
  readonly rounds: number
  readonly warmUps: number
}

export const boot = async (connect: Connect, workplace: Workplace, options: BootOptions): Promise<Boot> => {
  const { latency, references, rounds, subjects, warmUps, world } = options
  const expected = workplace.layOut(world, references)
  await connect.become({ world, latency, fileSize: 0 })
  const requests = new Map<string, number>()
  const cpu = new Map<string, Array<number>>(subjects.map((subject) => [subject, []]))
  const memory = new Map<string, Array<number>>(subjects.map((subject) => [subject, []]))
  const wall = await inTurn(subjects, rounds, warmUps, async (subject, warmingUp) => {
    const cost = workplace.measure(subject)
    // A loader that loads nothing would be the fastest.
    if (loaders[subject] !== undefined && cost.stdout !== expected) {
      throw new Error(`${subject} printed other values:\n${cost.stdout}`)
    }
    requests.set(subject, await connect.requests())
    if (!warmingUp) {
      cpu.get(subject)?.push(cost.cpu)
      if (cost.memory !== undefined) memory.get(subject)?.push(cost.memory)
    }
    return cost.wall
  })
  return { references, world, latency, wall, cpu, memory, requests }
}
