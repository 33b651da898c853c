import styles from './api.module.css'

/** A body as JSON, laid out for people. */
export const Sample = ({ value }: { value: unknown }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <pre className={styles.sample} dir="ltr" tabIndex={0}>
    <code>{JSON.stringify(value, null, 2)}</code>
  </pre>
)
