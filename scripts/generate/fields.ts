import { type Phrase, phrase } from './phrase'

/** What a body looks after or an agreement is about, filed under a sector of the shipped dataset. */
export interface Field {
  readonly sector: string
  /** Arabic as the second part of a construct, Russian in the genitive. */
  readonly name: Phrase
}

const field = (sector: string, en: string, ar: string, ru: string): Field => ({
  sector,
  name: phrase(en, ar, ru),
})

export const fields: readonly Field[] = [
  field('diplomacy', 'Consular Affairs', 'الشؤون القنصلية', 'консульских вопросов'),
  field('diplomacy', 'Diplomatic Training', 'التدريب الدبلوماسي', 'подготовки дипломатов'),
  field('trade', 'Export Promotion', 'تشجيع الصادرات', 'продвижения экспорта'),
  field('trade', 'Technical Regulation', 'التنظيم الفني', 'технического регулирования'),
  field('customs', 'Customs Control', 'الرقابة الجمركية', 'таможенного контроля'),
  field('customs', 'Transit of Goods', 'عبور البضائع', 'транзита товаров'),
  field('finance', 'Public Finance', 'المالية العامة', 'государственных финансов'),
  field('finance', 'Banking Supervision', 'الرقابة المصرفية', 'банковского надзора'),
  field('finance', 'Investment', 'الاستثمار', 'инвестиций'),
  field('industry', 'Mechanical Engineering', 'صناعة الآلات', 'машиностроения'),
  field('industry', 'Light Industry', 'الصناعة الخفيفة', 'лёгкой промышленности'),
  field('industry', 'Metals Production', 'إنتاج المعادن', 'производства металлов'),
  field('agriculture', 'Plant Protection', 'وقاية النباتات', 'защиты растений'),
  field('agriculture', 'Veterinary Medicine', 'الطب البيطري', 'ветеринарии'),
  field('agriculture', 'Food Safety', 'سلامة الأغذية', 'безопасности пищевых продуктов'),
  field('energy', 'Electric Power', 'الطاقة الكهربائية', 'электроэнергетики'),
  field('energy', 'Oil and Gas', 'النفط والغاز', 'нефти и газа'),
  field('energy', 'Renewable Energy', 'الطاقة المتجددة', 'возобновляемой энергетики'),
  field('water', 'Irrigation', 'الري', 'орошения'),
  field(
    'water',
    'Use of Transboundary Rivers',
    'استخدام الأنهار العابرة للحدود',
    'использования трансграничных рек',
  ),
  field('transport', 'Railway Transport', 'النقل بالسكك الحديدية', 'железнодорожного транспорта'),
  field('transport', 'Road Transport', 'النقل البري', 'автомобильного транспорта'),
  field('transport', 'Civil Aviation', 'الطيران المدني', 'гражданской авиации'),
  field('digital', 'Digital Government', 'الحكومة الرقمية', 'цифрового правительства'),
  field('digital', 'Artificial Intelligence', 'الذكاء الاصطناعي', 'искусственного интеллекта'),
  field('tourism', 'Tourism', 'السياحة', 'туризма'),
  field('tourism', 'Mountain Resorts', 'المنتجعات الجبلية', 'горных курортов'),
  field('education', 'Higher Education', 'التعليم العالي', 'высшего образования'),
  field('education', 'Vocational Training', 'التدريب المهني', 'профессионального обучения'),
  field('research', 'Scientific Research', 'البحث العلمي', 'научных исследований'),
  field('research', 'Geology', 'الجيولوجيا', 'геологии'),
  field('health', 'Public Health', 'الصحة العامة', 'общественного здравоохранения'),
  field('health', 'Control of Medicines', 'مراقبة الأدوية', 'контроля лекарственных средств'),
  field('culture', 'Culture', 'الثقافة', 'культуры'),
  field('culture', 'Archives', 'المحفوظات', 'архивного дела'),
  field('culture', 'Sports', 'الرياضة', 'спорта'),
  field('migration', 'Labour Migration', 'هجرة اليد العاملة', 'трудовой миграции'),
  field('migration', 'Social Protection', 'الحماية الاجتماعية', 'социальной защиты'),
  field('security', 'Border Protection', 'حماية الحدود', 'охраны границ'),
  field('security', 'Emergency Situations', 'حالات الطوارئ', 'чрезвычайных ситуаций'),
  field('justice', 'Legal Assistance', 'المساعدة القانونية', 'правовой помощи'),
  field('justice', 'Enforcement of Judgments', 'تنفيذ الأحكام', 'исполнения судебных решений'),
  field('regional', 'Regional Development', 'التنمية الإقليمية', 'регионального развития'),
  field('regional', 'Municipal Services', 'الخدمات البلدية', 'городского хозяйства'),
]
