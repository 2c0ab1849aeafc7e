/** The words of the interface that stand in the markup of posts. */
const english = {
  ad: 'Ad',
  quote: 'Quote',
  reposted: (name: string) => `${name} reposted`,
  replies: (n: number) => `${n} Replies. Reply`,
  reposts: (n: number) => `${n} reposts. Repost`,
  likes: (n: number) => `${n} Likes. Like`,
  views: (n: number) => `${n} views. View post analytics`,
  more: 'More',
  verified: 'Verified account',
  showMore: 'Show more',
  timeline: 'Timeline: Your Home Timeline',
  home: 'Home',
  forYou: 'For you',
  following: 'Following',
  newPosts: (n: number) => `Show ${n} posts`,
  discover: 'Discover more',
  menu: ['Home', 'Explore', 'Notifications', 'Messages', 'Bookmarks', 'Communities', 'Profile'],
  post: 'Post',
  search: 'Search',
  news: 'What’s happening',
  follow: 'Follow',
  suggestions: 'Who to follow',
}

type Labels = typeof english

const arabic: Labels = {
  ad: 'إعلان',
  quote: 'اقتباس',
  reposted: (name) => `أعاد ${name} نشر المنشور`,
  replies: (n) => `${n} ردود. الرد`,
  reposts: (n) => `${n} إعادات نشر. إعادة النشر`,
  likes: (n) => `${n} إعجابات. إعجاب`,
  views: (n) => `${n} مشاهدات. عرض تحليلات المنشور`,
  more: 'المزيد',
  verified: 'حساب موثّق',
  showMore: 'عرض المزيد',
  timeline: 'الخط الزمني الرئيسي',
  home: 'الرئيسية',
  forYou: 'لك',
  following: 'أتابعهم',
  newPosts: (n) => `عرض ${n} منشورات`,
  discover: 'اكتشف المزيد',
  menu: ['الرئيسية', 'استكشاف', 'الإشعارات', 'الرسائل', 'العلامات', 'المجتمعات', 'الملف الشخصي'],
  post: 'نشر',
  search: 'بحث',
  news: 'ماذا يحدث',
  follow: 'متابعة',
  suggestions: 'اقتراحات المتابعة',
}

export const labels = () => (document.documentElement.dir === 'rtl' ? arabic : english)
