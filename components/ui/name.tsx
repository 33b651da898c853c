/** Text that may be in another language than the page; screen readers and fonts follow `lang`. */
export function Name({ text, language, locale }: { text: string; language: string; locale: string }) {
  if (language === locale || language === '') return text
  return (
    <bdi lang={language} dir="auto">
      {text}
    </bdi>
  )
}
