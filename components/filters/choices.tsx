'use client'

/** One value that can be chosen, its words finished on the server. */
export interface Choice {
  readonly value: string
  readonly text: string
  /** Set where the words are in another language than the page. */
  readonly language?: string
  readonly count: number
  readonly shown: string
  readonly chosen: boolean
  /** Steps below the body that followed this one, and what became of it. */
  readonly depth?: number
  readonly note?: string
}

interface Props {
  readonly name: string
  readonly legend: string
  readonly hidden: boolean
  readonly choices: readonly Choice[]
}

/**
 * Checkboxes with counts. They belong to the form around them and keep no state; a client component only so that
 * the page carries them once more as data, not as elements.
 */
export function Choices({ name, legend, hidden, choices }: Props) {
  return (
    <fieldset>
      <legend className={hidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div>
        {choices.map(({ value, text, language, count, shown, chosen, depth, note }) => (
          <label key={value} style={depth ? { paddingInlineStart: `${depth}rem` } : undefined}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
            <span lang={language} dir={language && 'auto'}>
              {text}
              {note && <small>{note}</small>}
            </span>
            <data value={count}>{shown}</data>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
