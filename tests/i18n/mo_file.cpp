#include "tests/i18n/mo_file.h"

#include <cstring>
#include <fstream>
#include <iterator>

namespace tests {
namespace {

constexpr std::uint32_t k_magic = 0x950412de;

std::uint32_t number_at(const std::string& bytes, std::size_t at)
{
    std::uint32_t number = 0;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

void append(std::string& bytes, std::size_t number)
{
    const auto small = static_cast<std::uint32_t>(number);
    bytes.append(reinterpret_cast<const char*>(&small), sizeof small);
}

std::string text_at(const std::string& bytes, std::size_t row)
{
    return bytes.substr(number_at(bytes, row + 4), number_at(bytes, row));
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == '\0') parts.emplace_back();
        else parts.back() += c;
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) text += '\0' + parts[i];
    return text;
}

}  // namespace

Catalogue read_mo(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    Catalogue catalogue;
    if (bytes.size() < 20 || number_at(bytes, 0) != k_magic) return catalogue;
    for (std::uint32_t i = 0; i < number_at(bytes, 8); ++i) {
        const std::string key = split(text_at(bytes, number_at(bytes, 12) + 8 * i)).front();
        catalogue[key] = split(text_at(bytes, number_at(bytes, 16) + 8 * i));
    }
    return catalogue;
}

std::string to_mo(const Catalogue& catalogue)
{
    const std::size_t count = catalogue.size();
    const std::size_t header_size = 28;
    std::string texts;
    std::string keys_table;
    std::string texts_table;
    const auto put = [&](std::string& table, const std::string& text) {
        append(table, text.size());
        append(table, header_size + 16 * count + texts.size());
        texts += text + '\0';
    };
    for (const auto& [key, forms] : catalogue) put(keys_table, forms.size() > 1 ? key + '\0' + key : key);
    for (const auto& [key, forms] : catalogue) put(texts_table, joined(forms));

    std::string bytes;
    for (const std::size_t number : {std::size_t{k_magic}, std::size_t{0}, count, header_size,
                                     header_size + 8 * count, std::size_t{0}, header_size + 16 * count})
        append(bytes, number);
    return bytes + keys_table + texts_table + texts;
}

std::string mo_header(std::string_view plural_forms)
{
    return "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: " + std::string(plural_forms) + "\n";
}

std::string marked(std::string text)
{
    const std::pair<std::string_view, char> marks[] = {
        {"\u2068", '['}, {"\u2066", '<'}, {"\u2067", '>'}, {"\u2069", ']'}};
    for (const auto& [mark, sign] : marks)
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), 1, sign);
    return text;
}

}  // namespace tests
