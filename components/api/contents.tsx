import styles from './contents.module.css'

interface Entry {
  readonly id: string
  readonly title: string
  readonly within?: readonly Entry[]
}

/** The parts of the page, as links. */
export function Contents({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <nav aria-label={label} className={styles.contents}>
      <h2>{label}</h2>
      <Entries entries={entries} />
    </nav>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(({ id, title, within }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
          {within && <Entries entries={within} />}
        </li>
      ))}
    </ul>
  )
}
