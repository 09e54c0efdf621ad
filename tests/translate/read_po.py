# Reads a PO file with translate-toolkit and prints its texts, one a line and each in hexadecimal: context,
# German, former German, translation, "fuzzy" or nothing. With a second name, writes the file again with every
# text translated as "<its German>".
import sys

from translate.storage import po

store = po.pofile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.isheader():
        continue
    texts = [unit.getcontext(), unit.source, unit.prev_source, unit.target]
    print(" ".join(text.encode().hex() or "-" for text in texts), "fuzzy" if unit.isfuzzy() else "")
    unit.target = "\n".join("<" + line + ">" for line in unit.source.split("\n") if line)
    unit.markfuzzy(False)
if len(sys.argv) > 2:
    store.savefile(sys.argv[2])
