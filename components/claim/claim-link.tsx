import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { Disputed } from './disputed'

/** A number that leads to its claim, with a mark where other figures contradict it. */
export function ClaimLink({ desk, id, children }: { desk: Desk; id: string; children: ReactNode }) {
  return (
    <>
      <Link href={desk.href(`claims/${id}`)}>{children}</Link>
      <Disputed desk={desk} id={id} />
    </>
  )
}
