#!/usr/bin/env python3
"""Makes a file of events in ACLED's layout, and the list of the places in it; nothing in them is real but the countries.

usage: generate.py FOLDER [ROWS=1000000] [SEED=20230907] [--update]

FOLDER/events-ROWS.csv   31 columns, newest first, about 550 bytes a row: notes with commas, doubled quotes, accents
                         and, one in two hundred, a line break inside a cell
FOLDER/places.csv        the P-codes of its countries, regions and districts, in the layout of OCHA's list
FOLDER/update-ROWS.csv   with --update: the newest 21,000 rows, 2,000 of them revised, 500 gone and 1,500 new

The same arguments give the same bytes: only `Random.random()` is used, whose sequence Python keeps for a seed.
"""
import csv
import datetime
import hashlib
import os
import random
import sys

HEADINGS = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
).split(",")

# Name, number and letters of ISO 3166, ACLED's region, how much of the file.
COUNTRIES = [
    ("Mali", 466, "MLI", "ML", "Western Africa", 9), ("Burkina Faso", 854, "BFA", "BF", "Western Africa", 9),
    ("Niger", 562, "NER", "NE", "Western Africa", 5), ("Nigeria", 566, "NGA", "NG", "Western Africa", 14),
    ("Chad", 148, "TCD", "TD", "Middle Africa", 3), ("Cameroon", 120, "CMR", "CM", "Middle Africa", 6),
    ("Benin", 204, "BEN", "BJ", "Western Africa", 2), ("Togo", 768, "TGO", "TG", "Western Africa", 1),
    ("Senegal", 686, "SEN", "SN", "Western Africa", 1), ("Guinea", 324, "GIN", "GN", "Western Africa", 2),
    ("Sudan", 729, "SDN", "SD", "Northern Africa", 12), ("South Sudan", 728, "SSD", "SS", "Eastern Africa", 6),
    ("Somalia", 706, "SOM", "SO", "Eastern Africa", 13), ("Ethiopia", 231, "ETH", "ET", "Eastern Africa", 8),
    ("Kenya", 404, "KEN", "KE", "Eastern Africa", 4), ("Uganda", 800, "UGA", "UG", "Eastern Africa", 3),
    ("Burundi", 108, "BDI", "BI", "Eastern Africa", 4), ("Mozambique", 508, "MOZ", "MZ", "Eastern Africa", 3),
    ("Libya", 434, "LBY", "LY", "Northern Africa", 5), ("Tunisia", 788, "TUN", "TN", "Northern Africa", 3),
    ("Yemen", 887, "YEM", "YE", "Middle East", 12), ("Syria", 760, "SYR", "SY", "Middle East", 14),
    ("Iraq", 368, "IRQ", "IQ", "Middle East", 8), ("Afghanistan", 4, "AFG", "AF", "Caucasus and Central Asia", 10),
    ("Myanmar", 104, "MMR", "MM", "Southeast Asia", 10), ("Colombia", 170, "COL", "CO", "South America", 6),
    ("Haiti", 332, "HTI", "HT", "Caribbean", 2), ("Philippines", 608, "PHL", "PH", "Southeast Asia", 6),
]

# Class, kind, sub-kind, how often, how often deadly, deaths where deadly.
KINDS = [
    ("Political violence", "Battles", "Armed clash", 26, 0.55, 3.4),
    ("Political violence", "Battles", "Non-state actor overtakes territory", 2, 0.5, 5),
    ("Political violence", "Violence against civilians", "Attack", 22, 0.6, 2.2),
    ("Political violence", "Violence against civilians", "Abduction/forced disappearance", 6, 0.02, 1),
    ("Political violence", "Explosions/Remote violence", "Air/drone strike", 5, 0.5, 4.6),
    ("Political violence", "Explosions/Remote violence", "Remote explosive/landmine/IED", 6, 0.5, 2.4),
    ("Demonstrations", "Protests", "Peaceful protest", 19, 0, 0),
    ("Demonstrations", "Riots", "Violent demonstration", 5, 0.1, 1.2),
    ("Political violence", "Riots", "Mob violence", 4, 0.25, 1.5),
    ("Strategic developments", "Strategic developments", "Looting/property destruction", 5, 0, 0),
]
SIDES = ["State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians"]
SYLLABLES = "ba ko dé la mi nsa ro té vu za gui né sha lo ka du ré pi wa lé mo ya ti hou sé da fo gâ ni bé tou ra".split()
WORDS = (
    "on the road to market armed men attacked the convoy of traders near a village and several houses were burnt while "
    "residents fled towards the river according to local radio the army said that its troops had repelled an assault on "
    "their camp and recovered weapons a health centre was looted and two vehicles set alight no casualties were reported "
    "by the authorities the number of dead could not be confirmed protesters gathered before the governor's office asking "
    "for water and electricity the police dispersed them with tear gas some were wounded élèves région marché préfet"
).split()


class Dice:
    """A sequence of draws, all from `random()` alone."""

    def __init__(self, seed):
        self.next = random.Random(seed).random

    def below(self, n):
        return int(self.next() * n)

    def among(self, items):
        return items[int(self.next() * len(items))]

    def weighted(self, weights):
        total, sums = 0, []
        for weight in weights:
            total += weight
            sums.append(total)

        def draw():
            x = self.next() * total
            for index, bound in enumerate(sums):
                if x < bound:
                    return index
            return len(sums) - 1

        return draw


def world(dice):
    """The countries with their regions, districts and towns; names are unique within their parent."""

    def names(count):
        found = []
        while len(found) < count:
            name = "".join(dice.among(SYLLABLES) for _ in range(2 + dice.below(3))).capitalize()
            if name not in found:
                found.append(name)
        return found

    countries = []
    for name, number, iso3, iso2, region, _ in COUNTRIES:
        latitude, longitude = dice.next() * 40 - 5, dice.next() * 60 - 15
        regions = []
        for a, region_name in enumerate(names(8 + dice.below(22))):
            districts = []
            for b, district_name in enumerate(names(4 + dice.below(9))):
                towns = [
                    (town, f"{latitude + dice.next() * 6:.4f}", f"{longitude + dice.next() * 6:.4f}")
                    for town in names(3 + dice.below(5))
                ]
                districts.append((district_name, f"{iso2}{a + 1:02}{b + 1:02}", towns))
            regions.append((region_name, f"{iso2}{a + 1:02}", districts))
        actors = [f"Military Forces of {name} ({year}-)" for year in (1999, 2012, 2020)]
        actors += [f"{town} {kind} ({name})" for kind in ("Communal Militia", "Clan Militia") for town in names(15)]
        actors += [f"{kind} of {town}" for kind in ("Front", "Movement", "Alliance") for town in names(8)]
        countries.append((name, number, iso3, iso2, region, regions, actors))
    return countries


def write_places(path, countries):
    """The places in the columns of OCHA's list of P-codes."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["Location", "Admin Level", "P-Code", "Name", "Parent P-Code", "Valid from date"])
        for _, _, iso3, iso2, _, regions, _ in countries:
            for region, code, districts in regions:
                out.writerow([iso3, 1, code, region, iso2, "2024-01-01"])
                for district, inner, _ in districts:
                    out.writerow([iso3, 2, inner, district, code, "2024-01-01"])


def events(rows, dice, countries):
    """The rows, newest first."""
    phrases = []
    for _ in range(3000):
        words = " ".join(dice.among(WORDS) for _ in range(6 + dice.below(8)))
        draw = dice.next()
        phrases.append(words + "," if draw < 0.3 else words + ' "' + dice.among(WORDS) + '"' if draw < 0.4 else words)
    outlets = [dice.among(SYLLABLES).capitalize() + dice.among(SYLLABLES) + " " + kind
               for kind in ("News", "Radio", "Times", "Presse", "Daily, Online") for _ in range(50)]
    first, last = datetime.date(1997, 1, 1).toordinal(), datetime.date(2025, 12, 31).toordinal()
    days = sorted((last - int((last - first + 1) * dice.next() ** 2.2) for _ in range(rows)), reverse=True)
    country_of = dice.weighted([country[5] for country in COUNTRIES])
    kind_of = dice.weighted([kind[3] for kind in KINDS])
    counts = [0] * len(countries)
    for day in days:
        c = country_of()
        counts[c] += 1
        name, number, iso3, _, region, regions, actors = countries[c]
        area = regions[int(len(regions) * dice.next() ** 2)]
        district = area[2][int(len(area[2]) * dice.next() ** 1.5)]
        town, latitude, longitude = dice.among(district[2])
        disorder, kind, sub, _, often, mean = KINDS[kind_of()]
        dead = 0
        if often and dice.next() < often:
            dead = 1 + int(mean * dice.next() * dice.next() * 3)
            if dice.next() < 0.002:
                dead *= 25
        civilian = kind == "Violence against civilians"
        side = SIDES[dice.below(4)]
        first_actor = f"Protesters ({name})" if kind == "Protests" else actors[int(len(actors) * dice.next() ** 1.6)]
        second_actor = "" if kind == "Protests" else f"Civilians ({name})" if civilian else dice.among(actors)
        date = datetime.date.fromordinal(day).isoformat()
        note = f"On {date}, " + ". ".join(dice.among(phrases).capitalize() for _ in range(3)) + f" in {town} ({area[0]})."
        if dead:
            note += f" {dead} fatalities."
        if dice.next() < 0.005:
            note += "\n" + dice.among(phrases)
        source = outlets[int(250 * dice.next() ** 2)]
        if dice.next() < 0.35:
            source += "; " + dice.among(outlets)
        yield [
            f"{iso3}{counts[c]}", date, date[:4], 1 + int(dice.next() * 1.2), disorder, kind, sub, first_actor,
            "" if dice.next() < 0.75 else f"{dice.among(phrases).split(' ')[0].capitalize()} Group ({name})", side,
            second_actor, "", "Civilians" if civilian else "", f"{side}-Civilians" if civilian else f"{side} only",
            "Civilian targeting" if civilian else "", number, region, name, area[0], district[0], "", town, latitude,
            longitude, 1 + int(dice.next() * 1.4), source, "National" if dice.next() < 0.5 else "Subnational", note, dead,
            "" if dice.next() < 0.85 else "crowd size=no report", 852076800 + (day - first) * 86400 + dice.below(86400),
        ]


def write(path, rows):
    """Writes rows and says what came of it."""
    if os.path.exists(path):
        return
    with open(path + ".part", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEADINGS)
        out.writerows(rows)
    os.rename(path + ".part", path)
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    print(f"{path}: {os.path.getsize(path)} bytes, sha256 {digest}", file=sys.stderr)


def update(rows, dice):
    """A week's file over the newest rows: every tenth revised, every fortieth gone, and 1,500 new ones before them."""
    head = [row for _, row in zip(range(20_000), rows)]
    for index in range(1500):
        row = list(dice.among(head))
        row[0] = f"{row[0]}N{index}"
        yield row
    for index, row in enumerate(head):
        if index % 40 == 7:
            continue
        if index % 10 == 3:
            row[28] = int(row[28]) + 1
            row[30] = int(row[30]) + 604800
        yield row


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    folder = words[0]
    rows = int(words[1]) if len(words) > 1 else 1_000_000
    seed = int(words[2]) if len(words) > 2 else 20230907
    os.makedirs(folder, exist_ok=True)
    dice = Dice(seed)
    countries = world(dice)
    write_places(os.path.join(folder, "places.csv"), countries)
    write(os.path.join(folder, f"events-{rows}.csv"), events(rows, dice, countries))
    if "--update" in sys.argv:
        dice = Dice(seed)
        same = world(dice)
        write(os.path.join(folder, f"update-{rows}.csv"), update(events(rows, dice, same), Dice(seed + 1)))


main()
