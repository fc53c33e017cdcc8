"""The table and the questions that peers are given in SQL."""

TABLE = (
    "create table events(event_id_cnty text,event_date text,year integer,time_precision integer,disorder_type text,"
    "event_type text,sub_event_type text,actor1 text,assoc_actor_1 text,inter1 text,actor2 text,assoc_actor_2 text,"
    "inter2 text,interaction text,civilian_targeting text,iso integer,region text,country text,admin1 text,admin2 text,"
    "admin3 text,location text,latitude real,longitude real,geo_precision integer,source text,source_scale text,"
    "notes text,fatalities integer,tags text,timestamp integer);"
)
COUNTRY = "Nigeria"
KEYS = {"week": "country, admin1", "month": "country", "district": "admin1, admin2"}


def where(question):
    return f"where country = '{COUNTRY}' " if question == "district" else ""


def grouped_sql(question, table):
    """The rows of the answer, for DuckDB; weeks begin on Monday."""
    part = "week" if question == "week" else "month"
    return (
        f"select {KEYS[question]}, date_trunc('{part}', event_date::date) p, count(*) n, sum(fatalities) f from {table} "
        f"{where(question)}group by all"
    )


def plain_sql(question):
    """For SQLite, whose own weeks begin on Sunday or are not numbered as ISO has them."""
    period = (
        "date(event_date, '-6 days', 'weekday 1')" if question == "week" else "substr(event_date, 1, 7)"
    )
    return (
        f"select {KEYS[question]}, {period} p, count(*) n, sum(fatalities) f from events "
        f"{where(question)}group by {KEYS[question]}, p"
    )
