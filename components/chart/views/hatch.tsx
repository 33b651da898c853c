interface Props {
  readonly id: string
  readonly colour: string
}

/** A pattern of slanted lines, for what is stated otherwise than solid fills. */
export function Hatch({ id, colour }: Props) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill="var(--paper)" />
      <path d="M1 0V5" stroke={colour} strokeWidth={2} />
    </pattern>
  )
}
