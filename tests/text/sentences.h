#pragma once

#include <vector>

#include "kiosk/base/language.h"

namespace tests {

// A paragraph in every script the terminal must draw, with what makes each of them hard: joined and stacked
// letters, marks above and below, words without spaces, numbers and Latin names inside.
inline const std::vector<base::Phrase>& sentences()
{
    static const std::vector<base::Phrase> all = {
        {"Wir helfen bei der Anerkennung Ihrer Abschlüsse nach dem "
         "Berufs\u00ADqualifikations\u00ADfeststellungs"
         "\u00ADgesetz. Rufen Sie an: +49 381 444-311, Größe \u201EÄÖÜß\u201C.",
         "de"},
        {"Καλώς ήρθατε! Σας βοηθάμε με την αναγνώριση των πτυχίων σας και την αναζήτηση εργασίας, ΐ ΰ.",
         "el"},
        {"Ласкаво просимо! Допоможемо з визнанням дипломів і пошуком роботи. Є ґанок, їжак, п’ять.", "uk"},
        {"კეთილი იყოს თქვენი მობრძანება! ჩვენ დაგეხმარებით დიპლომების აღიარებასა და სამუშაოს ძიებაში.", "ka"},
        {"مرحبًا بكم! نساعدكم في الاعتراف بشهاداتكم والبحث عن عمل. اتصلوا بالرقم \u2066+49 381 444-311\u2069 "
         "أو "
         "WhatsApp بين \u20668:30–12:00\u2069.",
         "ar"},
        {"خوش آمدید! ما در به رسمیت شناختن مدارک و یافتن کار به شما کمک "
         "می‌کنیم. "
         "تلفن: "
         "\u2066+49 381 444-311\u2069، ساعت ۸:۳۰.",
         "fa"},
        {"ښه راغلاست! موږ ستاسو د سندونو په منلو او د کار په موندلو کې مرسته کوو. ټلیفون: "
         "\u2066+49 381 444-311\u2069 ځ څ ړ.",
         "ps"},
        {"بەخێربێن! ئێمە یارمەتیتان دەدەین لە داننان بە بڕوانامەکانتان و دۆزینەوەی کار. تەلەفۆن: "
         "\u2066+49 381 444-311\u2069 ڵ ڕ ۆ.",
         "ckb"},
        {"እንቋዕ ብደሓን መጻእኩም! ናይ ትምህርቲ ወረቐትኩም ንምፍላጥን ስራሕ ንምርካብን ንሕግዘኩም፣ ቴለፎን +49 381 444-311።", "ti"},
        {"स्वागत है! हम आपकी डिग्री की मान्यता और नौकरी की तलाश में आपकी मदद करते हैं। क्षेत्र, विद्यार्थी, +49 381 "
         "444-311।",
         "hi"},
        {"স্বাগতম! আমরা আপনার ডিগ্রির স্বীকৃতি এবং কাজ খুঁজতে সাহায্য করি। ক্ষেত্র, বিদ্যার্থী, +49 381 444-311।", "bn"},
        {"ยินดีต้อนรับ! เราช่วยคุณในการรับรองวุฒิการศึกษาและการหางาน น้ำ ที่นี่ ปู่ โทร +49 381 444-311", "th"},
        {"Chào mừng! Chúng tôi giúp bạn công nhận bằng cấp và tìm việc làm. Ế Ữ ặ ợ ỹ", "vi"},
        {"Hoş geldiniz! Diplomalarınızın tanınmasında ve iş aramanızda yardımcı oluyoruz. İIıi ğ ş", "tr"},
    };
    return all;
}

// A line as it stands on a German page that has to show words of other languages.
inline const base::Phrase k_mixed = {
    "Fatima \u2068فاطمة الزهراء\u2069, \u2068ስራሕ\u2069, \u2068विद्यार्थी\u2069, \u2068ยินดี\u2069, "
    "\u2068გამარჯობა\u2069, \u2068Привіт\u2069: +49 381 444-311",
    "de"};

}  // namespace tests
