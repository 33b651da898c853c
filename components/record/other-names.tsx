import type { Desk } from '../words/desk'
import { languageName } from '../words/language-name'

/** The names a record has in other languages, and which of them are the desk's own translation. */
export function OtherNames({
  desk,
  names,
}: {
  desk: Desk
  names: readonly { language: string; text: string; origin: string }[]
}) {
  const others = names.filter((n) => n.language !== desk.locale)
  if (others.length === 0) return null
  return (
    <ul>
      {others.map(({ language, text, origin }) => (
        <li key={language}>
          <bdi lang={language}>{text}</bdi> ({languageName(desk, language)}
          {origin === 'desk' && `${desk.t('chart.list_comma')}${desk.t('detail.desk_translation')}`})
        </li>
      ))}
    </ul>
  )
}
