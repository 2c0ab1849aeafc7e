import { describe, expect, it } from 'vitest'
import { companyIn } from '../../../../lib/model/person/headline'

describe('where somebody works, by the line below their name', () => {
  it.each([
    ['Operations lead at Tidewater Rail', 'Tidewater Rail'],
    ['Head of retail at Corner & Sons', 'Corner & Sons'],
    ['Potter @ Clay', 'Clay'],
    ['Building things @Acme', 'Acme'],
    ['Vertriebsleiterin bei Kessel & Söhne GmbH', 'Kessel & Söhne GmbH'],
    ['Ingenieur bei der Tidewater AG', 'Tidewater AG'],
    ['Directrice commerciale chez Brûlerie Morel', 'Brûlerie Morel'],
    ['Directora de marketing en Talleres Ferrandel', 'Talleres Ferrandel'],
    ['Gerente de vendas na Casa Ventosel', 'Casa Ventosel'],
    ['Engenheiro no Grupo Ventosel', 'Grupo Ventosel'],
    ['Responsabile acquisti presso Officine Rossetti', 'Officine Rossetti'],
    ['مديرة المبيعات لدى شركة النور', 'شركة النور'],
    ['مهندس في شركة النور', 'شركة النور'],
    ['Acme में प्रबंधक', 'Acme'],
    ['Founder, Slow Parcel Club', 'Slow Parcel Club'],
    ['Co-founder of Slow Parcel Club, mother of two', 'Slow Parcel Club'],
    ['Geschäftsführerin der Nordlicht GmbH | Rednerin', 'Nordlicht GmbH'],
    ['Speaker | Head of Care at Skerry Hospitals | ex-Globex', 'Skerry Hospitals'],
    ['Designer at eBay', 'eBay'],
    ['Talks at length | Buyer at Acme Ltd.', 'Acme Ltd'],
  ])('%s', (headline, company) => {
    expect(companyIn(headline)).toBe(company)
  })

  it.each([
    'Teacher · two kids · one bike',
    'Product designer, ex-watchmaker',
    'Formerly at Globex',
    'Ehemals bei Globex',
    'Looking for a place at Globex',
    'Good at listening',
    'Head of Brewing | Tea & Coffee',
    'Experte en SEO',
    'Promoted to head of sales | 5x founder',
    '1,204 followers',
    '',
  ])('says nothing of it: %s', (headline) => {
    expect(companyIn(headline)).toBeUndefined()
  })

  it('knows a company that others belong to, as it is written there, wherever it stands', () => {
    expect(companyIn('ACME | Head of Sales', ['Acme'])).toBe('Acme')
    expect(companyIn('Sales – acme', ['Acme'])).toBe('Acme')
    expect(companyIn('Consultante en SEO', ['SEO'])).toBe('SEO')
    expect(companyIn('Acme | Head of Sales')).toBeUndefined()
  })
})
