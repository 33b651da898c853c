import type { Word } from '../../db/catalog/vocabulary'
import { type Phrase, phrase } from './phrase'

/** A country of the generated register, with the places where its events and signings are. */
export interface Country {
  readonly id: string
  /** Begins the ids of its bodies. */
  readonly code: string
  readonly alpha2: string
  readonly name: Phrase
  readonly cities: readonly Phrase[]
}

const kazakhstan: Country = {
  id: 'KAZ',
  code: 'kaz',
  alpha2: 'KZ',
  name: phrase('the Republic of Kazakhstan', 'جمهورية كازاخستان', 'Республики Казахстан'),
  cities: [
    phrase('Astana', 'أستانا', 'Астана'),
    phrase('Almaty', 'ألماتي', 'Алматы'),
    phrase('Shymkent', 'شيمكنت', 'Шымкент'),
    phrase('Turkistan', 'تركستان', 'Туркестан'),
  ],
}

const tajikistan: Country = {
  id: 'TJK',
  code: 'tjk',
  alpha2: 'TJ',
  name: phrase('the Republic of Tajikistan', 'جمهورية طاجيكستان', 'Республики Таджикистан'),
  cities: [
    phrase('Dushanbe', 'دوشنبه', 'Душанбе'),
    phrase('Khujand', 'خجند', 'Худжанд'),
    phrase('Kulob', 'كولاب', 'Куляб'),
    phrase('Bokhtar', 'بختر', 'Бохтар'),
  ],
}

export const countries = [kazakhstan, tajikistan] as const

/** Bodies of which a country has one. */
export const highest = {
  government: phrase('Government', 'حكومة', 'Правительство'),
  head_of_state: phrase('President', 'رئيس', 'Президент'),
  parliament: phrase('Parliament', 'برلمان', 'Парламент'),
} as const

export type HighestKind = keyof typeof highest

/** Bodies with a field of work. */
export const bodyKinds = {
  ministry: phrase('Ministry', 'وزارة', 'Министерство'),
  committee: phrase('Committee', 'لجنة', 'Комитет'),
  agency: phrase('Agency', 'وكالة', 'Агентство'),
  service: phrase('Service', 'دائرة', 'Служба'),
  bank: phrase('Bank', 'بنك', 'Банк'),
  research: phrase('Institute', 'معهد', 'Институт'),
  university: phrase('University', 'جامعة', 'Университет'),
  company: phrase('Company', 'شركة', 'Компания'),
  city: phrase('Department', 'إدارة', 'Управление'),
} as const

export type FieldedKind = keyof typeof bodyKinds

export const agreementTypes: Readonly<Record<Word<'agreement_type'>, Phrase>> = {
  treaty: phrase('Treaty', 'معاهدة', 'Договор'),
  agreement: phrase('Agreement', 'اتفاق', 'Соглашение'),
  protocol: phrase('Protocol', 'بروتوكول', 'Протокол'),
  memorandum: phrase('Memorandum of Understanding', 'مذكرة تفاهم', 'Меморандум о взаимопонимании'),
  declaration: phrase('Declaration', 'إعلان', 'Декларация'),
  joint_statement: phrase('Joint Statement', 'بيان مشترك', 'Совместное заявление'),
  programme: phrase('Programme', 'برنامج', 'Программа'),
  roadmap: phrase('Roadmap', 'خارطة طريق', 'Дорожная карта'),
  plan: phrase('Plan', 'خطة', 'План'),
}

/** What an agreement is on; Russian in the genitive. */
export const subjects: readonly Phrase[] = [
  phrase('Cooperation', 'التعاون', 'сотрудничества'),
  phrase('Mutual Assistance', 'المساعدة المتبادلة', 'взаимной помощи'),
  phrase('the Exchange of Experience', 'تبادل الخبرات', 'обмена опытом'),
  phrase('the Exchange of Information', 'تبادل المعلومات', 'обмена информацией'),
  phrase('the Training of Specialists', 'تدريب المختصين', 'подготовки специалистов'),
  phrase('Joint Projects', 'المشاريع المشتركة', 'совместных проектов'),
  phrase(
    'the Mutual Recognition of Documents',
    'الاعتراف المتبادل بالوثائق',
    'взаимного признания документов',
  ),
  phrase('the Simplification of Procedures', 'تبسيط الإجراءات', 'упрощения процедур'),
  phrase('the Prevention of Violations', 'منع المخالفات', 'предупреждения нарушений'),
]

/** Occasions on which something is signed; the city follows. */
export const occasions = {
  state_visit: phrase('State visit to', 'زيارة دولة إلى', 'Государственный визит:'),
  official_visit: phrase('Official visit to', 'زيارة رسمية إلى', 'Официальный визит:'),
  working_visit: phrase('Working visit to', 'زيارة عمل إلى', 'Рабочий визит:'),
  ministerial_meeting: phrase('Ministerial meeting in', 'اجتماع وزاري في', 'Встреча министров:'),
  igc_session: phrase(
    'Session of the intergovernmental commission in',
    'دورة اللجنة الحكومية المشتركة في',
    'Заседание межправительственной комиссии:',
  ),
  business_forum: phrase('Business forum in', 'منتدى الأعمال في', 'Деловой форум:'),
} as const satisfies Partial<Record<Word<'event_kind'>, Phrase>>

export type Occasion = keyof typeof occasions

export const publishers = [
  ['Register of legal acts', 'legal_db'],
  ['Official gazette', 'official'],
  ['Ministry press service', 'official'],
  ['National news agency', 'news_agency'],
] as const satisfies readonly (readonly [string, Word<'source_kind'>])[]
