import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../wire/answer'
import { Connection, type Silence } from '../wire/connection'
import type { Attack } from './attack'

const PATIENCE = 60_000

/** What became of each request of an attack: an answer, silence, or that its sender had left. */
export type Fate = Answer | Silence | 'left' | 'refused'

/** Carries out one attack on a connection of its own. */
export async function carryOut(url: string, attack: Attack): Promise<readonly Fate[]> {
  const { pieces, pause, methods, leaveAfter } = attack
  const connection = await Connection.open(url).catch(() => undefined)
  if (!connection) return methods.map(() => 'refused')
  try {
    connection.send(Buffer.alloc(0), ...methods)
    for (const piece of pieces) {
      connection.send(piece)
      if (pause > 0) await setTimeout(pause)
    }
    return await fates(connection, methods.length, leaveAfter)
  } finally {
    connection.close()
  }
}

async function fates(
  connection: Connection,
  wanted: number,
  leaveAfter: number | undefined,
): Promise<Fate[]> {
  const until = performance.now() + (leaveAfter ?? PATIENCE)
  const found: Fate[] = []
  while (found.length < wanted) {
    const next = await connection.next(Math.max(0, until - performance.now()))
    if (typeof next === 'string') {
      const fate = next === 'silent' && leaveAfter !== undefined ? 'left' : next
      return [...found, ...Array<Fate>(wanted - found.length).fill(fate)]
    }
    found.push(next)
  }
  return found
}
