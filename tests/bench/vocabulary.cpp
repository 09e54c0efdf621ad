#include "tests/bench/vocabulary.h"

namespace bench {
namespace {

struct Row {
    std::string_view language;
    std::string_view words;
    std::string_view between = " ";
    std::string_view stop = ".";
};

constexpr Row k_rows[] = {
    {"de",
     "Beratung Anerkennung Abschluss Ausbildung Zeugnis Wohnung Arbeit Beruf Sprache Kurs Termin Hilfe "
     "Antrag "
     "Behörde Aufenthalt Vertrag Lohn Prüfung Übersetzung Betrieb Familie Kinder Schule Gesundheit kostenlos "
     "freiwillig gemeinsam persönlich bringen fragen lernen suchen finden helfen verstehen für und mit nach "
     "ohne über"},
    {"en",
     "advice recognition degree training certificate housing work profession language course appointment "
     "help "
     "application authority residence contract wages test translation company family children school health "
     "free voluntary together personal bring ask learn look find help understand for and with after without "
     "about"},
    {"ar",
     "استشارة اعتراف شهادة تدريب وثيقة سكن عمل مهنة لغة دورة موعد مساعدة طلب سلطة إقامة عقد أجر امتحان ترجمة "
     "شركة عائلة أطفال مدرسة صحة مجاني تطوعي معا شخصي أحضر اسأل تعلم ابحث جد ساعد افهم من و مع بعد بدون عن"},
    {"uk",
     "консультація визнання диплом навчання свідоцтво житло робота професія мова курс зустріч допомога заява "
     "установа перебування договір зарплата іспит переклад підприємство сім'я діти школа здоров'я "
     "безкоштовно "
     "добровільно разом особисто принести запитати вчитися шукати знайти допомогти зрозуміти для і з після "
     "без про"},
    {"fa",
     "مشاوره شناسایی مدرک آموزش گواهی مسکن کار شغل زبان دوره نوبت کمک درخواست اداره اقامت قرارداد دستمزد "
     "آزمون ترجمه شرکت خانواده کودکان مدرسه سلامت رایگان داوطلبانه باهم شخصی آوردن پرسیدن یادگیری جستجو "
     "یافتن "
     "کمک فهمیدن برای و با پس بدون درباره"},
    {"ru",
     "консультация признание диплом обучение свидетельство жильё работа профессия язык курс встреча помощь "
     "заявление ведомство пребывание договор зарплата экзамен перевод предприятие семья дети школа здоровье "
     "бесплатно добровольно вместе лично принести спросить учиться искать найти помочь понять для и с после "
     "без о"},
    {"tr",
     "danışmanlık tanıma diploma eğitim belge konut iş meslek dil kurs randevu yardım başvuru daire oturum "
     "sözleşme ücret sınav çeviri şirket aile çocuklar okul sağlık ücretsiz gönüllü birlikte kişisel "
     "getirmek "
     "sormak öğrenmek aramak bulmak yardım anlamak için ve ile sonra olmadan hakkında"},
    {"fr",
     "conseil reconnaissance diplôme formation certificat logement travail métier langue cours rendez-vous "
     "aide demande autorité séjour contrat salaire examen traduction entreprise famille enfants école santé "
     "gratuit volontaire ensemble personnel apporter demander apprendre chercher trouver aider comprendre "
     "pour et avec après sans sur"},
    {"ps",
     "سلا پېژندنه سند روزنه شهادت کور کار مسلک ژبه کورس ملاقات مرسته غوښتنه اداره استوګنه تړون معاش ازموینه "
     "ژباړه شرکت کورنۍ ماشومان ښوونځی روغتیا وړیا رضاکار یوځای شخصي راوړل پوښتل زده لټول موندل مرسته پوهېدل "
     "لپاره او سره وروسته پرته په"},
    {"ti",
     "ምኽሪ ኣፍልጦ ዲፕሎማ ስልጠና ምስክር ገዛ ስራሕ ሞያ ቋንቋ ኮርስ ቆጸራ ሓገዝ መመልከቲ ቤትጽሕፈት መንበሪ ውዕል ደሞዝ ፈተና ትርጉም "
     "ትካል ስድራቤት ቆልዑ ቤትትምህርቲ ጥዕና ብነጻ ብወለንታ ብሓባር ብኣካል ኣምጽእ ሕተት ተማሃር ድለ ርከብ ሓግዝ ተረዳእ ን ከምኡውን ምስ "
     "ድሕሪ ብዘይ ብዛዕባ",
     " ", "።"},
    {"am",
     "ምክር እውቅና ዲፕሎማ ስልጠና ማስረጃ ቤት ሥራ ሙያ ቋንቋ ኮርስ ቀጠሮ እርዳታ ማመልከቻ ባለሥልጣን መኖሪያ ውል ደመወዝ ፈተና ትርጉም ድርጅት "
     "ቤተሰብ ልጆች ትምህርትቤት ጤና ነጻ በፈቃደኝነት አብረው በግል አምጡ ጠይቁ ተማሩ ፈልጉ አግኙ እርዱ ተረዱ ለ እና ጋር በኋላ ያለ ስለ",
     " ", "።"},
    {"bn",
     "পরামর্শ স্বীকৃতি ডিগ্রি প্রশিক্ষণ সনদ বাসস্থান কাজ পেশা ভাষা কোর্স সাক্ষাৎ সাহায্য আবেদন কর্তৃপক্ষ বসবাস "
     "চুক্তি মজুরি পরীক্ষা অনুবাদ প্রতিষ্ঠান পরিবার শিশু বিদ্যালয় স্বাস্থ্য বিনামূল্যে স্বেচ্ছায় একসাথে ব্যক্তিগত "
     "আনুন জিজ্ঞাসা শিখুন খুঁজুন পান সাহায্য বুঝুন জন্য এবং সঙ্গে পরে ছাড়া সম্পর্কে",
     " ", "।"},
    {"hi",
     "सलाह मान्यता डिग्री प्रशिक्षण प्रमाणपत्र आवास काम पेशा भाषा पाठ्यक्रम मुलाकात सहायता आवेदन प्राधिकरण "
     "निवास अनुबंध वेतन परीक्षा अनुवाद कंपनी परिवार बच्चे विद्यालय स्वास्थ्य निःशुल्क स्वैच्छिक साथ व्यक्तिगत लाएँ "
     "पूछें सीखें खोजें पाएँ मदद समझें लिए और साथ बाद बिना बारे",
     " ", "।"},
    {"ka",
     "კონსულტაცია აღიარება დიპლომი სწავლება მოწმობა ბინა სამუშაო პროფესია ენა კურსი შეხვედრა დახმარება "
     "განცხადება უწყება ცხოვრება ხელშეკრულება ხელფასი გამოცდა თარგმანი საწარმო ოჯახი ბავშვები სკოლა "
     "ჯანმრთელობა უფასო ნებაყოფლობითი ერთად პირადად მოიტანეთ იკითხეთ ისწავლეთ ეძებეთ იპოვეთ დაეხმარეთ "
     "გაიგეთ თვის და თან შემდეგ გარეშე შესახებ"},
    {"th",
     "คำปรึกษา การรับรอง ปริญญา การอบรม ใบรับรอง ที่พัก งาน อาชีพ ภาษา หลักสูตร นัดหมาย ความช่วยเหลือ คำร้อง "
     "หน่วยงาน ถิ่นที่อยู่ สัญญา ค่าจ้าง การสอบ การแปล บริษัท ครอบครัว เด็ก โรงเรียน สุขภาพ ฟรี สมัครใจ ด้วยกัน "
     "ส่วนตัว นำมา ถาม เรียน ค้นหา พบ ช่วย เข้าใจ สำหรับ และ กับ หลังจาก โดยไม่มี เกี่ยวกับ",
     "", " "},
    {"el",
     "συμβουλή αναγνώριση πτυχίο κατάρτιση πιστοποιητικό στέγη εργασία επάγγελμα γλώσσα μάθημα ραντεβού "
     "βοήθεια αίτηση αρχή διαμονή σύμβαση μισθός εξέταση μετάφραση εταιρεία οικογένεια παιδιά σχολείο υγεία "
     "δωρεάν εθελοντικά μαζί προσωπικά φέρτε ρωτήστε μάθετε ψάξτε βρείτε βοηθήστε καταλάβετε για και με μετά "
     "χωρίς περί"},
    {"vi",
     "tư vấn công nhận bằng cấp đào tạo chứng chỉ nhà ở việc làm nghề nghiệp ngôn ngữ khóa học cuộc hẹn giúp "
     "đỡ đơn cơ quan cư trú hợp đồng tiền lương kỳ thi bản dịch công ty gia đình trẻ em trường sức khỏe miễn "
     "phí tự nguyện cùng nhau mang hỏi học tìm thấy hiểu cho và với sau không có về"},
    {"pl",
     "porada uznanie dyplom szkolenie świadectwo mieszkanie praca zawód język kurs termin pomoc wniosek "
     "urząd "
     "pobyt umowa płaca egzamin tłumaczenie firma rodzina dzieci szkoła zdrowie bezpłatnie dobrowolnie razem "
     "osobiście przynieść zapytać uczyć szukać znaleźć pomóc zrozumieć dla i z po bez o"},
};

std::vector<std::string_view> parted(std::string_view words)
{
    std::vector<std::string_view> parts;
    while (!words.empty()) {
        const std::size_t space = std::min(words.find(' '), words.size());
        parts.push_back(words.substr(0, space));
        words.remove_prefix(std::min(space + 1, words.size()));
    }
    return parts;
}

}  // namespace

std::vector<Vocabulary> vocabularies()
{
    std::vector<Vocabulary> all;
    for (const Row& row : k_rows) all.push_back({row.language, parted(row.words), row.between, row.stop});
    return all;
}

}  // namespace bench
