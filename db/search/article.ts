// ال, also after و or ف and ب or ك; ل with the article is written لل.
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u
const shortestStem = 3

/**
 * The forms of a folded Arabic word without its article: of الزراعه it is زراعه. Empty for other words. After لل
 * there are two, because للجنه may stand for a word that begins with ل as well as for one that does not.
 */
export function bareForms(token: string): string[] {
  const found = article.exec(token)?.[0]
  if (found === undefined) return []
  const bare = token.slice(found.length)
  const forms = found.endsWith('لل') ? [bare, `ل${bare}`] : [bare]
  return forms.filter((form) => form.length >= shortestStem)
}
