"""Judges content by the shipped schemas with a validator and a YAML reader that are not ours.

Editors read YAML 1.1 or 1.2 and so take `no` for false, `18055` for a number and `2026-11-20` for a date or
a text. Everything is read in three ways: as 1.1, as 1.2, and with nothing but texts.
"""

import json
import pathlib
import re
import unittest
import warnings

import yaml

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    from jsonschema import Draft7Validator, FormatChecker, RefResolver

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
SCHEMAS = CONTENT / ".schema"
BAD_CONTENT = ROOT / "tests" / "bad_content"
AS_TYPED = ROOT / "tests" / "schema" / "as_typed"

KINDS = {
    "centre": "centre",
    "guide": "guide",
    "organisations": "organisation",
    "places": "place",
    "services": "service",
    "notices": "notice",
}

# Folders of bad_content with the files that an editor marks; the mistakes of the others, and why no schema can
# see them, are below. Every folder stands in one of the two.
MARKED = {
    "bad_dates": {"services/advice/service.yaml"},
    "bad_hours": {"places/house/place.yaml"},
    "bad_id_in_the_guide": {"guide/guide.yaml"},
    "bad_ids": {"services/advice/service.yaml"},
    "bad_phones": {"centre/centre.yaml", "services/advice/service.yaml"},
    "broken_place": {"places/house/place.yaml"},
    "broken_yaml": {"services/advice/service.yaml"},
    "empty_german": {"services/advice/de.yaml"},
    "empty_words": {"services/advice/de.yaml"},
    "invalid_utf8": {"services/advice/de.yaml"},
    "missing_german": {"services/advice/de.yaml"},
    "missing_keys": {"centre/centre.yaml", "services/advice/service.yaml"},
    "misspelled_keys": {"guide/en.yaml", "services/advice/de.yaml", "services/advice/service.yaml"},
    "mixed_letters": {"organisations/migra/organisation.yaml", "services/advice/service.yaml"},
    "newer_format": {"centre/centre.yaml"},
    "pasted_from_a_table": {"organisations/migra/organisation.yaml", "services/advice/service.yaml"},
    "repeated_key": {"services/advice/service.yaml"},
    "second_document": {"services/advice/de.yaml"},
    "unclosed_quote": {"services/advice/de.yaml"},
    "unknown_key": {"services/advice/de.yaml", "services/advice/service.yaml"},
    "written_in_german": {"organisations/migra/organisation.yaml", "places/house/place.yaml", "services/advice/service.yaml"},
    "wrong_type": {"services/advice/de.yaml", "services/advice/service.yaml"},
}

BEYOND = {
    "bad_plans": "a drawing has no schema",
    "alias_and_anchor": "YAML allows it, and what comes out is a right value",
    "bidi_override": "every letter may stand in a text",
    "circle": "one file at a time",
    "cut_by_comment": "a comment is no value",
    "hidden_letters": "every letter may stand in a text",
    "icon_without_glyph": "only the font knows its icons",
    "letter_without_glyph": "only the fonts know their letters",
    "long_text": "a long text is a text",
    "misplaced_files": "a file at a wrong place has no schema",
    "missing_centre": "a file that is not there",
    "missing_facts": "a file that is not there",
    "missing_language": "a file that is not there; a text missing in a translation may be missing",
    "not_translated": "one file at a time",
    "numbers_differ": "one file at a time",
    "old_facts": "does not know what day it is",
    "out_of_date": "one file at a time",
    "pasted_from_a_page": "every letter may stand in a text",
    "rooms_not_on_plan": "one file at a time",
    "repeated_id": "ids of a list are compared with nothing",
    "tag": "YAML allows it, and what comes out is a right value",
    "topic_without_service": "one file at a time",
    "unchecked": "what may be missing is missing",
    "unknown_references": "ids are offered, not demanded",
    "unknown_time_zone": "a line of text",
    "unknown_words": "ids are offered, not demanded",
    "unneeded_in_the_guide": "one file at a time",
    "unreachable": "one file at a time",
    "wrong_letters": "every letter may stand in a text",
}


def refused_rows():
    """Single mistakes: the schema, what is written, where it is marked, whether it is of numbers."""
    for line in (ROOT / "tests" / "schema" / "refused.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            schema, text, place, *only_numbers = line.split(" | ")
            yield schema, text, place, bool(only_numbers)


class Refused(Exception):
    """What any YAML reader of an editor refuses."""


def without_meanings(name, base):
    """A loader that reads keys as they are written, and refuses repeated ones as editors do."""

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        if len(keys) != len(set(map(str, keys))):
            raise Refused("a key stands twice")
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}

    loader = type(name, (base,), {"construct_mapping": construct_mapping})
    loader.add_constructor("tag:yaml.org,2002:map", lambda self, node: self.construct_mapping(node))
    return loader


def yaml_1_1():
    loader = without_meanings("Yaml11", yaml.SafeLoader)
    loader.add_constructor("tag:yaml.org,2002:timestamp", yaml.SafeLoader.construct_yaml_str)
    return loader


def yaml_1_2():
    """The core schema of YAML 1.2."""
    loader = without_meanings("Yaml12", yaml.SafeLoader)
    loader.yaml_implicit_resolvers = {}
    for tag, expression, letters in [
        ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
        ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
        ("int", "[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|\.(nan|NaN|NAN)|[-+]?\.(inf|Inf|INF)",
         "-+0123456789."),
    ]:
        resolver = re.compile(f"^(?:{expression})$")
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", resolver, list(letters))
    loader.add_constructor("tag:yaml.org,2002:int", lambda self, node: int(node.value))
    loader.add_constructor("tag:yaml.org,2002:float", lambda self, node: float(node.value))
    return loader


READINGS = {
    "YAML 1.1": yaml_1_1(),
    "YAML 1.2": yaml_1_2(),
    "texts": without_meanings("Texts", yaml.BaseLoader),
}


def validator(name):
    path = SCHEMAS / name
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        resolver = RefResolver(path.as_uri(), schema)
        return Draft7Validator(schema, resolver=resolver, format_checker=FormatChecker())


VALIDATORS = {
    path.name: validator(path.name) for path in sorted(SCHEMAS.glob("*.json")) if path.name != "ids.json"
}


def schema_of(path):
    """The schema of a content file by its place, or None where nothing of the kind may stand."""
    kind = KINDS.get(path.parts[0])
    if kind is None or len(path.parts) != (2 if kind in ("centre", "guide") else 3):
        return None
    role = {kind: "facts", "de": "german"}.get(path.stem, "translation")
    return f"{kind}.{role}.json"


def mistakes(text, schema, reading):
    """What an editor marks in a file: one line for each."""
    try:
        value = yaml.load(text, Loader=READINGS[reading])
    except (yaml.YAMLError, UnicodeDecodeError, Refused) as refused:
        return [f"cannot be read: {type(refused).__name__}"]
    errors = VALIDATORS[schema].iter_errors({} if value is None else value)
    return [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in errors]


def content_files(folder):
    for path in sorted(folder.rglob("*.yaml")):
        if schema_of(path.relative_to(folder)):
            yield path.relative_to(folder), path


class Schemas(unittest.TestCase):
    def test_are_one_for_each_kind_and_role(self):
        names = {f"{kind}.{role}.json" for kind in KINDS.values() for role in ("facts", "german", "translation")}
        self.assertEqual(set(VALIDATORS), names)

    def expect_accepted(self, folder, least):
        for reading in READINGS:
            seen = 0
            for name, path in content_files(folder):
                seen += 1
                with self.subTest(file=str(name), reading=reading):
                    self.assertEqual(mistakes(path.read_bytes(), schema_of(name), reading), [])
            self.assertGreaterEqual(seen, least)

    def test_accept_the_shipped_content(self):
        self.expect_accepted(CONTENT, 600)

    def test_accept_what_looks_like_something_else(self):
        self.expect_accepted(AS_TYPED, 14)

    def test_accept_the_good_content_that_is_spoilt_below(self):
        self.expect_accepted(BAD_CONTENT / "_good", 10)

    def test_refuse_each_mistake_at_its_place(self):
        for schema, text, place, is_of_numbers in refused_rows():
            for reading in READINGS:
                if is_of_numbers and reading == "texts":
                    continue
                with self.subTest(schema=schema, text=text, reading=reading):
                    places = [line.split(":")[0] for line in mistakes(text, f"{schema}.json", reading)]
                    self.assertIn(place, places)

    def test_want_german_whole_and_nothing_of_other_languages(self):
        for kind, text in [("guide", "topics: {work: {hint: a}}"), ("service", "summary: a"), ("notice", "")]:
            self.assertNotEqual(mistakes(text, f"{kind}.german.json", "texts"), [])
            self.assertEqual(mistakes(text, f"{kind}.translation.json", "texts"), [])

    def test_are_found_by_the_first_line_of_a_file(self):
        for name, path in content_files(CONTENT):
            first = path.read_text(encoding="utf-8").splitlines()[0]
            where = first.removeprefix("# yaml-language-server: $schema=")
            self.assertEqual((path.parent / where).resolve(), SCHEMAS / schema_of(name), name)


def marked_in(folder, reading):
    """The files of a folder of bad content in which an editor marks something."""
    return {
        str(name)
        for name, path in content_files(BAD_CONTENT / folder)
        if mistakes(path.read_bytes(), schema_of(name), reading)
    }


def line_to_add(folder):
    """What a new folder of bad content wants above."""
    marked = ", ".join(f'"{name}"' for name in sorted(marked_in(folder, "YAML 1.2")))
    return f'MARKED: "{folder}": {{{marked}}},' if marked else f'BEYOND: "{folder}": "why no schema can see it",'


class BadContent(unittest.TestCase):
    maxDiff = None

    def folders(self):
        return {path.name for path in BAD_CONTENT.iterdir() if path.is_dir() and not path.name.startswith("_")}

    def test_is_all_sorted_into_what_a_schema_sees_and_what_it_cannot(self):
        unsorted = self.folders() - set(MARKED) - set(BEYOND)
        self.assertEqual([line_to_add(folder) for folder in sorted(unsorted)], [])
        self.assertEqual((set(MARKED) | set(BEYOND)) - self.folders(), set())
        self.assertEqual(set(MARKED) & set(BEYOND), set())

    def test_is_marked_where_a_schema_can_see_it(self):
        for folder in sorted(set(MARKED) | set(BEYOND)):
            for reading in READINGS:
                with self.subTest(folder=folder, reading=reading):
                    self.assertEqual(marked_in(folder, reading), MARKED.get(folder, set()))


if __name__ == "__main__":
    unittest.main()
