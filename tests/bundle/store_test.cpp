#include "kiosk/bundle/store.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/bundle/writer.h"
#include "tests/bundle/example.h"
#include "tests/support/temp_folder.h"

namespace {

using Names = std::vector<std::string>;

class Store : public testing::Test {
protected:
    Store() { EXPECT_TRUE(store_.make_folders()); }

    void compile(const std::string& fingerprint)
    {
        auto writer = bundle::Writer::begin(store_.bundle(fingerprint));
        writer->add(example::facts(), example::guide());
        EXPECT_TRUE(writer->finish(fingerprint));
    }
    void show(const std::string& fingerprint)
    {
        compile(fingerprint);
        EXPECT_TRUE(store_.activate(fingerprint));
    }
    Names bundles() const
    {
        Names names;
        for (const auto& file : std::filesystem::directory_iterator(store_.folder() / "bundles")) {
            names.push_back(file.path().filename());
        }
        std::ranges::sort(names);
        return names;
    }
    std::string current() const
    {
        const auto catalogue = store_.current();
        return catalogue ? catalogue->fingerprint() : "none";
    }

    tests::TempFolder folder_;
    bundle::Store store_{folder_ / "state", folder_ / "content"};
};

TEST_F(Store, IsEmptyAtFirst)
{
    EXPECT_EQ(current(), "none");
}

TEST_F(Store, ShowsWhatWasActivatedNotWhatWasWritten)
{
    show("a");
    compile("b");
    EXPECT_EQ(current(), "a");
    EXPECT_TRUE(store_.activate("b"));
    EXPECT_EQ(current(), "b");
    EXPECT_EQ(std::filesystem::canonical(store_.folder() / "current"),
              std::filesystem::canonical(store_.bundle("b")));
}

TEST_F(Store, KeepsTheCurrentOneAndThePreviousTwo)
{
    for (const char* name : {"a", "b", "c", "d"}) show(name);
    EXPECT_EQ(bundles(), (Names{"b.kiosk", "c.kiosk", "d.kiosk"}));
    show("b");
    show("e");
    EXPECT_EQ(bundles(), (Names{"b.kiosk", "d.kiosk", "e.kiosk"}));
}

TEST_F(Store, ClearsUpWhatAPowerCutLeft)
{
    show("a");
    folder_.write((std::filesystem::relative(store_.bundle("b"), folder_.path()).string() + ".17.new"),
                  "half");
    show("b");
    EXPECT_EQ(bundles(), (Names{"a.kiosk", "b.kiosk"}));
}

TEST_F(Store, FallsBackToTheLastOneThatOpens)
{
    for (const char* name : {"a", "b", "c"}) show(name);
    std::filesystem::resize_file(store_.bundle("c"), 1000);
    EXPECT_EQ(current(), "b");
    std::filesystem::remove(store_.folder() / "current");
    std::filesystem::remove(store_.bundle("b"));
    EXPECT_EQ(current(), "a");
    std::filesystem::remove(store_.folder() / "shown");
    EXPECT_EQ(current(), "none");
}

TEST_F(Store, IsOnePerContent)
{
    const auto folder_for = [this](const std::string& content) {
        return bundle::Store(folder_ / "state", content).folder();
    };
    const std::string content = folder_ / "content";
    EXPECT_EQ(folder_for(content), store_.folder());
    EXPECT_EQ(folder_for(content + "/"), store_.folder());
    EXPECT_EQ(folder_for(content + "/../content/."), store_.folder());
    EXPECT_NE(folder_for(content + "2"), store_.folder());
}

TEST_F(Store, SaysWhenItCannotBeWritten)
{
    folder_.write("file", "");
    EXPECT_FALSE(bundle::Store(folder_ / "file", folder_ / "content").make_folders());
    EXPECT_FALSE(bundle::Store(folder_ / "nowhere", folder_ / "content").activate("a"));
}

}  // namespace
