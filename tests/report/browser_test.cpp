#include <gtest/gtest.h>

#include <algorithm>

#include "kiosk/base/files.h"
#include "kiosk/report/markup.h"
#include "tests/report/small_report.h"
#include "tests/support/journey/process.h"
#include "tests/support/temp_folder.h"

// The page in a real browser.
namespace {

constexpr std::chrono::seconds k_patience{240};

std::filesystem::path shipped_content()
{
    return std::filesystem::path(KIOSK_SOURCE) / "content";
}

class Browser : public testing::Test {
protected:
    // What Chromium writes about a file of this test's folder. Standard error has what pages log.
    std::string chromium(std::vector<std::string> options, const std::string& name)
    {
        std::vector<std::string> command = {"chromium",
                                            "--headless",
                                            "--no-sandbox",
                                            "--disable-gpu",
                                            "--disable-dev-shm-usage",
                                            "--no-first-run",
                                            "--enable-logging=stderr",
                                            "--user-data-dir=" + (folder_ / "profile").string()};
        command.insert(command.end(), options.begin(), options.end());
        command.push_back("file://" + (folder_ / name).string());
        journey::Process browser(command);
        EXPECT_EQ(browser.exit_code_within(k_patience), 0) << browser.said();
        return browser.said();
    }

    std::string printed(const std::string& fragment, const std::string& page)
    {
        folder_.write("report.html", page);
        const std::string pdf = (folder_ / "report.pdf").string();
        chromium({"--no-pdf-header-footer", "--print-to-pdf=" + pdf}, "report.html" + fragment);
        journey::Process reader({"pdftotext", "-layout", pdf, "-"});
        EXPECT_EQ(reader.exit_code_within(k_patience), 0) << reader.said();
        return reader.said();
    }

    const tests::TempFolder folder_;
};

// How a page looks in a frame of 360 x 800, as the outer page measures it: how much wider than the frame it
// is, and what sticks out. What scrolls in a box of its own may.
std::string measuring(const std::string& page)
{
    return R"html(<!doctype html><meta charset="utf-8"><iframe width="360" height="800" style="border:0" srcdoc=")html" +
           report::escaped(page) + R"html("></iframe><pre id="result">not measured</pre><script>
const frame = document.querySelector("iframe");
frame.addEventListener("load", () => {
  const inner = frame.contentDocument, root = inner.documentElement;
  for (const one of inner.querySelectorAll("details")) one.open = true;
  for (const one of inner.querySelectorAll("article")) one.style.contentVisibility = "visible";
  const out = [...inner.querySelectorAll("main *, header *, nav *")].filter(one => !one.closest(".scroller, .bar, thead")
    && one.getBoundingClientRect().right > 360.5).map(one => one.outerHTML.slice(0, 120));
  const scroller = inner.querySelector(".scroller"), first = scroller.querySelector("tbody tr:nth-child(2) th");
  scroller.scrollLeft = 1000;
  document.getElementById("result").textContent = JSON.stringify({sideways: root.scrollWidth - root.clientWidth,
    sticksOut: out.slice(0, 5), firstColumnStays: Math.round(first.getBoundingClientRect().left
      - scroller.getBoundingClientRect().left), columns: scroller.querySelectorAll("thead th").length});
});
</script>)html";
}

TEST_F(Browser, ShowsThePageWithoutAComplaint)
{
    folder_.write("report.html", tests::page_of(shipped_content()));
    const std::string said = chromium({"--dump-dom"}, "report.html");
    EXPECT_EQ(said.find("CONSOLE"), std::string::npos) << said.substr(said.find("CONSOLE"), 400);
    EXPECT_NE(said.find("id=\"calls\""), std::string::npos);
}

TEST_F(Browser, WouldComplainAboutAScript)
{
    std::string page = tests::page_of(tests::small_centre());
    page.replace(page.find("</main>"), 0, "<script>document.title = 'hacked'</script>");
    folder_.write("report.html", page);
    const std::string said = chromium({"--dump-dom"}, "report.html");
    EXPECT_NE(said.find("CONSOLE"), std::string::npos);
    EXPECT_EQ(said.find("<title>hacked"), std::string::npos);
}

TEST_F(Browser, NeverScrollsSidewaysOnAPhone)
{
    for (const char* language : {"de", "en"}) {
        for (const auto& content : {tests::small_centre(), shipped_content()}) {
            folder_.write("measure.html", measuring(tests::page_of(content, language)));
            const std::string said = chromium({"--dump-dom", "--window-size=600,900"}, "measure.html");
            EXPECT_NE(said.find(R"({"sideways":0,"sticksOut":[],"firstColumnStays":0,"columns":4})"),
                      std::string::npos)
                << content << " " << language << said.substr(said.find("id=\"result\""), 600);
        }
    }
}

TEST_F(Browser, PrintsThePage)
{
    const std::string text = printed("", tests::page_of(tests::small_centre()));
    for (const char* part : {"Kleines Haus", "Auf einen Blick", "Anrufliste", "Alpha e.V.", "Beta gGmbH",
                             "kioskctl verify service/advice", "Wiener Sachtextformel"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_GT(std::ranges::count(text, '\f'), 1);  // more than one sheet
}

TEST_F(Browser, PrintsOneOrganisationAlone)
{
    const std::string text = printed("#call-beta", tests::page_of(tests::small_centre()));
    EXPECT_NE(text.find("Beta gGmbH"), std::string::npos) << text;
    EXPECT_EQ(text.find("Alpha e.V."), std::string::npos) << text;
    EXPECT_EQ(text.find("Auf einen Blick"), std::string::npos) << text;
}

}  // namespace
