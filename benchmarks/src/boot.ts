// Whole processes: from the start of Node to the end of a program that has had its secrets.
import type { Connect } from "./connect.ts"
import { loaders, nothing, type Workplace } from "./programs.ts"
import { inTurn, type Rounds } from "./stats.ts"
import type { World } from "./world.ts"

export interface Boot {
  readonly references: number
  readonly world: World
  readonly latency: number
  /** Milliseconds. */
  readonly wall: Rounds
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
  const wall = await inTurn(subjects, rounds, warmUps, async (subject) => {
    const args = loaders[subject]
    const started = performance.now()
    const printed = workplace.run(args ?? ["-e", "0"])
    const took = performance.now() - started
    // A loader that loads something else is no faster than one that loads nothing.
    if (args !== undefined && printed !== expected) throw new Error(`${subject} printed other values:\n${printed}`)
    requests.set(subject, await connect.requests())
    return took
  })
  return { references, world, latency, wall, requests }
}

export const everyLoader = [nothing, ...Object.keys(loaders)]
