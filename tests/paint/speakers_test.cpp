// The signs that read a title or a choice aloud.
#include "tests/paint/laying.h"

namespace {

using paint::Box;
using paint::Layout;
using paint::Rect;
using ui::Look;
using ui::Role;

ui::Node speaking(ui::Node node)
{
    ui::Node sign = tests::node(node.id + "/read", Role::button, Look::speaker, "Das vorlesen");
    sign.icon = "volume_up";
    sign.tap = session::AskedToRead{{session::Aloud::What::item, node.id}};
    node.parts.push_back(std::move(sign));
    return node;
}

ui::Node choice(Look look)
{
    ui::Node node = tests::node("owner", look == Look::fact ? Role::fact : Role::choice, look,
                                "Beratung zur Anerkennung ausländischer Abschlüsse");
    node.icon = look == Look::language ? "" : "home";
    node.parts.push_back(
        tests::node("owner/hint", Role::text, Look::small, "Montag bis Freitag, 9 bis 16 Uhr"));
    return speaking(std::move(node));
}

ui::Screen screen_of(std::vector<ui::Node> nodes, const base::LanguageTag& language = "de")
{
    ui::Screen screen;
    screen.language = language;
    screen.groups.push_back({ui::Flow::grid, std::move(nodes)});
    screen.bar = tests::bar(language);
    return screen;
}

// The largest square beside `hole`, px.
float room_beside(const Rect& whole, const Rect& hole)
{
    const float across = std::max(hole.x - whole.x, whole.right() - hole.right());
    const float down = std::max(hole.y - whole.y, whole.bottom() - hole.bottom());
    return std::max(std::min(across, whole.height), std::min(down, whole.width));
}

struct Case {
    const char* name;
    Look look;
};

class Speakers : public tests::Laying, public testing::WithParamInterface<Case> {
protected:
    Layout laid(int size, const base::LanguageTag& language = "de")
    {
        set_size(size);
        return lay_out(screen_of({choice(GetParam().look)}, language));
    }
};

TEST_P(Speakers, AreTargetsOfTheirOwnInsideTheirOwner)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        const Layout layout = laid(size);
        const Box& owner = *layout.find("owner");
        const Box& sign = *layout.find("owner/read");
        EXPECT_GE(mm(layout, sign.rect.width), 20);
        EXPECT_GE(mm(layout, sign.rect.height), 20);
        EXPECT_TRUE(tests::is_within(sign.rect, owner.rect)) << size;
        EXPECT_GE(mm(layout, room_beside(owner.rect, sign.rect)), 20) << "a finger meets the owner, too";
        const auto middle = [](const Rect& r) { return std::pair{r.x + r.width / 2, r.y + r.height / 2}; };
        const auto [x, y] = middle(sign.rect);
        EXPECT_EQ(layout.hit(x, y, 0), &sign);
        EXPECT_TRUE(std::holds_alternative<session::AskedToRead>(*sign.tap));
    }
}

TEST_P(Speakers, StandAtTheEndOfTheLine)
{
    const Layout german = laid(0);
    const Rect owner = german.find("owner")->rect, sign = german.find("owner/read")->rect;
    EXPECT_LE(mm(german, owner.right() - sign.right()), 5);
    const Layout arabic = laid(0, "ar");
    EXPECT_NEAR(arabic.find("owner/read")->rect.x, 1080 - sign.right(), 0.01f);
}

TEST_P(Speakers, AreDrawnAndNotWritten)
{
    const Layout layout = laid(0);
    const Box& sign = *layout.find("owner/read");
    EXPECT_TRUE(has_icon(sign, "volume_up"));
    EXPECT_EQ(sign.label.text, "Das vorlesen") << "for the ear";
    for (const Box& box : layout.boxes)
        for (const paint::Glyphs& text : texts(box)) EXPECT_NE(text.request.phrase.text, "Das vorlesen");
}

TEST_P(Speakers, LeaveTheTextsTheirPlace)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        const Layout layout = laid(size);
        const Rect sign = layout.find("owner/read")->rect;
        for (const Box& box : layout.boxes) {
            if (!box.scrolls) continue;
            for (const paint::Glyphs& text : texts(box))
                EXPECT_GE(tests::distance(text.at, sign), 0) << box.id << " at size " << size;
        }
    }
}

TEST_P(Speakers, ShowAPressOfTheirOwn)
{
    const Layout layout = laid(0);
    const auto& circle = std::get<paint::Panel>(layout.find("owner/read")->marks.front());
    EXPECT_NE(circle.fill, circle.pressed);
}

INSTANTIATE_TEST_SUITE_P(Of, Speakers,
                         testing::Values(Case{"Tile", Look::tile}, Case{"Language", Look::language},
                                         Case{"Row", Look::row}, Case{"Door", Look::door},
                                         Case{"Card", Look::card}, Case{"Hit", Look::hit},
                                         Case{"Fact", Look::fact}),
                         [](const auto& one) { return std::string(one.param.name); });

class Speaker : public tests::Laying {};

TEST_F(Speaker, OfATitleStandsAtTheEndOfItsFirstLine)
{
    const ui::Node title =
        speaking(tests::node("title", Role::heading, Look::title,
                             "Ein Titel, der so lang ist, dass er zwei Zeilen und mehr braucht"));
    const Layout layout = lay_out(screen_of({title}));
    const Box& box = *layout.find("title");
    const Rect sign = layout.find("title/read")->rect;
    EXPECT_GE(lines(box), 2);
    EXPECT_NEAR(sign.y + sign.height / 2, box.rect.y + box.rect.height / static_cast<float>(2 * lines(box)),
                2);
    for (const paint::Glyphs& text : texts(box)) EXPECT_LE(text.at.right(), sign.x);
    EXPECT_EQ(layout.hit(sign.x + 9, sign.y + 9, 0)->id, "title/read");
}

TEST_F(Speaker, OfASignStandsBesideIt)
{
    ui::Node title = speaking(tests::node("title", Role::heading, Look::title, "Sprache"));
    title.icon = "translate";
    const Layout layout = lay_out(screen_of({title}));
    const Rect sign = layout.find("title/read")->rect;
    EXPECT_GT(sign.x, 540) << "behind the middle";
    EXPECT_LT(mm(layout, sign.x - 540), 25);
}

TEST_F(Speaker, LeavesTheCheckMarkOfWhatIsChosen)
{
    for (const Look look : {Look::row, Look::language}) {
        ui::Node node = choice(look);
        node.selected = true;
        const Layout layout = lay_out(screen_of({node}));
        EXPECT_TRUE(has_icon(*layout.find("owner"), "check_circle"));
        EXPECT_FALSE(has_icon(*layout.find("owner"), "chevron_right"));
    }
}

TEST_F(Speaker, KeepsItsDistanceFromTheButtonBesideACard)
{
    for (int size = 0; size <= session::k_largest_size; ++size) {
        set_size(size);
        ui::Node card = choice(Look::card);
        ui::Node keep = tests::node("keep", Role::button, Look::keep, "Merken");
        keep.icon = "bookmark_border";
        card.parts.insert(card.parts.end() - 1, keep);
        const Layout layout = lay_out(screen_of({card}));
        const Rect sign = layout.find("owner/read")->rect, button = layout.find("keep")->rect;
        EXPECT_GE(mm(layout, tests::distance(sign, button)), 2.54f) << size;
        EXPECT_GE(mm(layout, tests::distance(layout.find("owner")->rect, button)), 2.54f) << size;
        EXPECT_GE(mm(layout, button.height), 20);
    }
}

TEST_F(Speaker, IsNotDrawnWhereThereIsNoPlaceForIt)
{
    for (const Look look : {Look::chip, Look::state, Look::notice, Look::paragraph, Look::section}) {
        const Layout layout = lay_out(screen_of({choice(look)}));
        EXPECT_EQ(layout.find("owner/read"), nullptr) << static_cast<int>(look);
    }
}

}  // namespace
