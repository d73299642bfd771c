#!/usr/bin/env python3
"""Works out the days in this folder's tables, apart from the product: Python's datetime, and bank holidays from the rules.

    python3 oracle.py          checks the last two columns of every table, and exits with 1 when one is wrong
    python3 oracle.py --write  writes them

A row is: decision date | where | text | words | what it is | reckoning | due | next working day. Everything up to the
reckoning is written by hand: "+1m" is a month after the decision, "+20wd" twenty working days, "=2025-04-30" that day,
"2025-04-01+6w" six weeks after that day, "-" no day. "beyond" means that the product's table of bank holidays, which holds
2014 to 2028, does not reach.
"""
import calendar
import re
import sys
from datetime import date, timedelta
from pathlib import Path

FIRST, LAST = 2014, 2028


def easter(year):
    """Gauss's rule in the form of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_monday(year, month, n):
    days = [d for d in range(1, calendar.monthrange(year, month)[1] + 1) if date(year, month, d).weekday() == 0]
    return date(year, month, days[n])


def holidays(year):
    """The Banking and Financial Dealings Act 1971 with the days proclaimed since."""
    sunday = easter(year)
    days = {sunday - timedelta(2), sunday + timedelta(1), nth_monday(year, 8, -1)}
    days.add(date(2020, 5, 8) if year == 2020 else nth_monday(year, 5, 0))
    days.add(date(2022, 6, 2) if year == 2022 else nth_monday(year, 5, -1))
    days |= {d for d in (date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)) if d.year == year}
    for month, day in ((1, 1), (12, 25), (12, 26)):
        holiday = date(year, month, day)
        while holiday.weekday() > 4 or holiday in days:
            holiday += timedelta(1)
        days.add(holiday)
    return days


def is_working(day):
    """None beyond the table."""
    if not FIRST <= day.year <= LAST:
        return None
    return day.weekday() < 5 and day not in holidays(day.year)


def add_months(day, months):
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add(day, amount, unit):
    if unit == "d":
        return day + timedelta(amount)
    if unit == "w":
        return day + timedelta(7 * amount)
    if unit == "m":
        return add_months(day, amount)
    if unit == "y":
        return add_months(day, 12 * amount)
    while amount:
        day += timedelta(1)
        working = is_working(day)
        if working is None:
            return None
        amount -= working
    return day


def reckon(decision, reckoning):
    """The day and the next working day as cells."""
    if reckoning == "-":
        return "-", "-"
    if reckoning.startswith("="):
        due = date.fromisoformat(reckoning[1:])
    else:
        start, amount, unit = re.fullmatch(r"(\d{4}-\d\d-\d\d)?\+(\d+)([dwmy]|wd)", reckoning).groups()
        due = add(date.fromisoformat(start or decision), int(amount), unit)
    if due is None:
        return "beyond", "-"
    day = due
    while is_working(day) is False:
        day += timedelta(1)
    if is_working(day) is None:
        return due.isoformat(), "beyond"
    return due.isoformat(), "-" if day == due else day.isoformat()


def complete(line):
    if line.startswith("#") or not line.strip():
        return line
    cells = [cell.strip() for cell in line.split(" | ")][:6]
    days = [reckon(cells[0], each) for each in cells[5].split(" && ")]
    return " | ".join([*cells, " && ".join(due for due, _ in days), " && ".join(after for _, after in days)])


def main():
    wrong = 0
    for path in sorted(Path(__file__).parent.glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        completed = [complete(line) for line in lines]
        if "--write" in sys.argv:
            path.write_text("\n".join(completed) + "\n", "utf-8")
        for number, (line, right) in enumerate(zip(lines, completed), 1):
            if line != right:
                wrong += 1
                print(f"{path.name}:{number}: {right}")
    return 0 if "--write" in sys.argv else min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
