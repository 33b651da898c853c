'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import { routed } from '../words/address'

/** A link to a page that says when the reader is on it or below it. */
export function NavLink({ href, exact, children }: { href: string; exact: boolean; children: ReactNode }) {
  const path = usePathname()
  const to = routed(href)
  const here = path === to || (!exact && path.startsWith(`${to}/`))
  return (
    <Link href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
