import { departmentPageEn } from './department-page.en.ts'
import { type DepartmentPageWords, departmentPageZh } from './department-page.zh.ts'
import type { Language } from './language.ts'

export const departmentPageWords: Record<Language, DepartmentPageWords> = {
  zh: departmentPageZh,
  en: departmentPageEn,
}
