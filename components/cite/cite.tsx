'use client'
import { CopyButton, type CopyWords } from '../ui/copy-button'
import styles from './cite.module.css'

/** One style of citation, ready to be taken. */
export interface Cited {
  readonly id: string
  readonly label: string
  readonly text: string
  /** True for prose; the rest is read by programs and runs left to right, line by line. */
  readonly prose: boolean
  /** The language of its set words, and where that language begins to write. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly file?: { readonly name: string; readonly type: string }
}

interface Props {
  readonly cited: readonly Cited[]
  readonly words: CopyWords & {
    readonly title: string
    readonly lead: string
    readonly copy: string
    readonly download: string
  }
}

/**
 * How to cite this view, folded. It is a client component only so that the page carries the texts once more as data,
 * not as elements.
 */
export function CiteView({ cited, words }: Props) {
  return (
    <details className={styles.cite} data-cite>
      <summary>{words.title}</summary>
      <p className={styles.lead}>{words.lead}</p>
      <dl>
        {cited.map((one) => (
          <div key={one.id}>
            <dt>{one.label}</dt>
            <dd>
              {one.prose ? (
                <p lang={one.language} dir={one.direction} className={styles.text}>
                  {one.text}
                </p>
              ) : (
                <pre dir="ltr" className={styles.text}>
                  {one.text}
                </pre>
              )}
              <span className={styles.ways}>
                <CopyButton text={one.text} words={words} label={`${words.copy}: ${one.label}`}>
                  {words.copy}
                </CopyButton>
                {one.file && (
                  <a href={dataAddress(one.file.type, one.text)} download={one.file.name}>
                    {words.download} <bdi dir="ltr">{one.file.name.replace(/^.*(?=\.)/, '')}</bdi>
                  </a>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const dataAddress = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`
