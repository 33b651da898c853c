import { Marked } from './marked'

interface Props {
  readonly text: string
  readonly language: string
  readonly locale: string
  /** What was searched for: where it stands in the text is marked. */
  readonly q?: string
}

/** Text that may be in another language than the page; screen readers and fonts follow `lang`. */
export function Name({ text, language, locale, q = '' }: Props) {
  const marked = q === '' ? text : <Marked text={text} q={q} />
  if (language === locale || language === '') return marked
  return (
    <bdi lang={language} dir="auto">
      {marked}
    </bdi>
  )
}
