import { notFound } from 'next/navigation'

// Any other path under a language has the helpful 404 of that language.
export default function Elsewhere(): never {
  notFound()
}
