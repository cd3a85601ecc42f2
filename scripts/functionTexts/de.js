// Words that a cell takes or shows (higher, bands, On target …) stay as they are. Array constants are described, not written:
// their separators change with the region.

const reached = (blank) => ({ name: "Ist", description: `Der erreichte Wert. Leer oder #NV ${blank}, nie 0.` });
const target = { name: "Zielwert", description: 'Der angestrebte Wert; auch Text wie "≥95%", "<80 ms" oder "40–60".' };
const direction = (tells) => ({
  name: "Richtung",
  description: `Welche Seite besser ist: higher, lower oder range. Ohne Angabe ${tells}, sonst higher.`,
});
const threshold = {
  name: "Schwelle",
  description: 'Die Grenze zu Rot, in Einheiten oder "90%" vom Zielwert. Ohne Angabe 10 % vom Zielwert auf der schlechten Seite.',
};
const values = (rest) => ({ name: "Werte", description: `Die Werte, älteste zuerst${rest}` });

/** @type {import(".").FunctionTexts} */
module.exports = {
  functions: {
    STATUS: {
      description: "On target, At risk, Off target oder No data: das Ist, gemessen am Zielwert.",
      parameters: {
        actual: reached("ist No data"),
        target,
        direction: direction("sagen es Zielwert oder Schwelle"),
        threshold,
        output: { name: "Ausgabe", description: "text, code (1, 0, −1), light (● ▲ ◆) oder reason." },
      },
    },
    SCORE: {
      description: "Score von 0 bis 10, zwischen Kennzahlen vergleichbar: 6,67 beim Zielwert, 3,33 an der Schwelle.",
      parameters: {
        actual: reached("ergibt leer"),
        target,
        threshold,
        direction: direction("sagen es Zielwert oder Schwelle"),
        method: {
          name: "Methode",
          description: 'Wie der Score entsteht; ohne Angabe bands. Parameter dürfen dahinter stehen: "linear 0; 200".',
        },
        parameters: {
          name: "Parameter",
          description:
            "Was die Methode noch braucht, siehe deren Tipp: zwei Werte für linear, der Ausgangswert für progress. bands: nichts.",
        },
      },
    },
    ATTAINMENT: {
      description: "Zielerreichung: das Ist im Verhältnis zum Zielwert. 1 ist genau am Ziel, mehr ist besser.",
      parameters: {
        actual: reached("ergibt leer"),
        target,
        direction: direction("sagt es der Zielwert"),
        method: { name: "Methode", description: "ratio, mirror oder progress. Ohne Angabe ratio bei higher und mirror bei lower." },
        baseline: { name: "Ausgangswert", description: "Der Wert zu Beginn, für progress." },
      },
    },
    VARIANCE: {
      description: "Abweichung vom Zielwert: günstig ist positiv, gleich in welcher Richtung.",
      parameters: {
        actual: reached("ergibt leer"),
        target,
        direction: direction("sagt es der Zielwert"),
        output: {
          name: "Ausgabe",
          description: "favourable, raw (Ist − Zielwert) oder percent (favourable als Anteil am Zielwert).",
        },
      },
    },
    ROLLUP: {
      description: "Score der Ebene darüber, daneben die Abdeckung: der Anteil des Gewichts mit Score. Unter der Hälfte kein Score.",
      parameters: {
        scores: { name: "Scores", description: "Die Scores der Ebene darunter. Leer oder #NV ist ein fehlender Score, nie 0." },
        weights: {
          name: "Gewichte",
          description: "Eines je Score, im Verhältnis zueinander; 0 oder leer lässt den Score aus. Ohne Angabe alle gleich.",
        },
        policy: { name: "Regel", description: "weighted, average, min, max oder majority." },
        missing: { name: "Fehlende", description: "Was ein fehlender Score bewirkt: ignore, as-zero oder blank-parent." },
      },
    },
    AGGREGATE: {
      description: "Fehlende Werte bleiben außen vor und gelten nie als 0: die Werte mehrerer Perioden als einer.",
      parameters: {
        values: values("; bei ratio die Zähler. Leer oder #NV ist ein fehlender Wert."),
        method: {
          name: "Methode",
          description: "sum, average, last, min, max, count oder ratio (Summe der Werte / Summe der Nenner).",
        },
        denominators: {
          name: "Nenner",
          description: "Nur für ratio: einer je Wert. Fehlt einer Periode eines von beiden, zählt sie in keiner der beiden Summen.",
        },
      },
    },
    TREND: {
      description: "Improving, Worsening oder No real change: Ist der jüngste Wert ein Signal oder Rauschen? (XmR-Karte)",
      parameters: {
        values: values(". Leer oder #NV bleibt außen vor."),
        direction: { name: "Richtung", description: "Welche Seite besser ist: higher oder lower; ohne Angabe higher." },
        rule: {
          name: "Regel",
          description: "nhs (7 auf einer Seite, 7 in eine Richtung, 2 von 3) oder wheeler (8 auf einer Seite, 3 von 4). Ohne Angabe nhs.",
        },
      },
    },
    LIMITS: {
      description: "Grenzen des Zufalls: eine Zeile mit Mittelwert, unterer, oberer, mittlerer Spannweite. Unter 12 Werten vorläufig.",
      parameters: {
        values: values(". Leer oder #NV bleibt außen vor."),
        rule: {
          name: "Regel",
          description:
            "nhs oder wheeler, wie bei TREND. Beide ziehen dieselben Grenzen: Mittelwert ± 2,66 × mittlere gleitende Spannweite.",
        },
        screened: {
          name: "Bereinigt",
          description: "WAHR lässt gleitende Spannweiten über dem 3,267-Fachen ihres Mittels zuvor einmal weg. Ohne Angabe FALSCH.",
        },
      },
    },
    FORECAST: {
      description:
        "Prognose der kommenden Perioden, nächste zuerst, angeordnet wie Werte. Fehlende Werte behalten ihren Platz in der Zeit.",
      parameters: {
        values: { name: "Werte", description: "Die bisherigen Werte, älteste zuerst. Leer oder #NV ist ein fehlender Wert, nie 0." },
        periods: { name: "Perioden", description: "Anzahl der kommenden Perioden, 1 oder mehr." },
        method: {
          name: "Methode",
          description:
            "run-rate (bisheriger Mittelwert), linear oder seasonal (zwei Saisons: 8 Quartale, 24 Monate). Ohne Angabe run-rate.",
        },
      },
    },
    TARGETAT: {
      description: "Soll an einem Tag, auf dem Weg vom Ausgangswert zum Zielwert. Keine Uhr wird gelesen: HEUTE() selbst angeben.",
      parameters: {
        baseline: { name: "Ausgangswert", description: "Der Wert zu Beginn." },
        target: { name: "Zielwert", description: 'Der bei Fälligkeit angestrebte Wert; auch Text wie "≥95%".' },
        start: { name: "Beginn", description: "Der Tag, an dem es beginnt: ein Datum. Davor ist das Ergebnis der Ausgangswert." },
        due: { name: "Fällig", description: "Der Tag der Fälligkeit: ein Datum nach Beginn. Von da an ist das Ergebnis der Zielwert." },
        asof: { name: "Stichtag", description: "Der Tag, nach dem gefragt ist: ein Datum." },
        path: { name: "Verlauf", description: "linear, front-loaded, back-loaded oder step; ohne Angabe linear." },
      },
    },
    SPLIT: {
      description: "Teile eines Zielwerts nach Gewicht, deren Summe genau stimmt: was beim Runden bleibt, geht an die größten Reste.",
      parameters: {
        target: { name: "Zielwert", description: "Das Ganze. Eine Quote wird nie aufgeteilt." },
        weights: { name: "Gewichte", description: "Eines je Teil, im Verhältnis zueinander. 0 ergibt 0; leer ergibt leer." },
        decimals: {
          name: "Dezimalstellen",
          description: "Stellen der Teile; negativ für Zehner, Hunderter. Ohne Angabe wie Zielwert. Feinerer Rest: ans größte Gewicht.",
        },
      },
    },
    SPARK: {
      description: "Ein kleines Säulendiagramm als Text, ▁ der niedrigste und █ der höchste Wert; ein fehlender ist ·.",
      parameters: {
        values: values("."),
        target: { name: "Zielwert", description: "Auf derselben Skala; seine eigene Säule steht zuletzt, hinter │." },
      },
    },
    PARSE: {
      description: 'Zahl, Vergleichszeichen und Einheit aus Text wie "≤3 %". 1.234 ist dezimal, 1,234 und 1.234,5 haben Tausender.',
      parameters: {
        text: {
          name: "Text",
          description: 'Zielwert, wie man ihn schreibt: "99,96 %" ist 0,9996, "$3.5M", "8.5/10", "2h 30min", "40–60". Leer ergibt leer.',
        },
        part: { name: "Teil", description: "figure, comparator, unit, low oder high; ohne Angabe figure." },
      },
    },
    EXPLAIN: {
      description: "Ein Satz: warum dieser Status, mit den Werten, der Schwelle und ihrer Herkunft, und um wie viel.",
      parameters: {
        actual: reached("ist No data"),
        target,
        direction: direction("sagen es Zielwert oder Schwelle"),
        threshold,
      },
    },
  },
  enums: {
    DIRECTIONS: {
      higher: "Mehr ist besser.",
      lower: "Weniger ist besser.",
      range: 'Gut ist zwischen zwei Grenzen; Zielwert als "40–60" angeben.',
    },
    STATUSOUTPUTS: {
      text: "On target, At risk, Off target, No data.",
      code: "1, 0, −1.",
      light: "● ▲ ◆, ohne Daten ○.",
      reason: "Warum es keinen Status gibt.",
    },
    ATTAINMENTMETHODS: {
      ratio: "Ist / Zielwert; wenn weniger besser ist, Zielwert / Ist.",
      mirror: "Wenn weniger besser ist: 2 − Ist / Zielwert.",
      progress: "(Ist − Ausgangswert) / (Zielwert − Ausgangswert).",
    },
    SCORINGMETHODS: {
      bands: "6,67 beim Zielwert, 3,33 an der Schwelle, in gerader Linie.",
      linear: "Entlang einer Skala; Parameter: ihr niedrigster und ihr höchster Wert.",
      progress: "Der Weg vom Ausgangswert zum Zielwert; Parameter: der Ausgangswert.",
      "equal-bands": "Jeder Bereich zählt gleich viel; Parameter: die Grenzen der Reihe nach.",
      "goal-only": "Ziel erreicht 10, sonst 0.",
      "two-colour": "Schlechtester Wert 0, mittlerer 5, bester 10; Parameter: diese drei Werte.",
      "yes-no": "Ja 10, Nein 0; umgekehrt, wenn weniger besser ist.",
      "percent-of-target": "10 × Zielerreichung; Parameter: die Obergrenze, ohne Angabe 1.",
      piecewise: "Entlang beliebiger Punkte; Parameter: Wert, Score, Wert, Score …",
    },
    VARIANCEOUTPUTS: {
      favourable: "Positiv ist gut, gleich in welcher Richtung.",
      raw: "Ist − Zielwert.",
      percent: "Die günstige Abweichung als Anteil am Zielwert.",
    },
    ROLLUPPOLICIES: {
      weighted: "Nach Anteil am Gewicht.",
      average: "Jeder vorhandene Score gleich.",
      min: "Der schlechteste Score.",
      max: "Der beste Score.",
      majority: "Der Mittelwert des Bereichs mit dem meisten Gewicht.",
    },
    MISSINGPOLICIES: {
      ignore: "Die Anteile der übrigen wachsen im Verhältnis.",
      "as-zero": "Ein fehlender Score zählt als 0.",
      "blank-parent": "Kein Score, solange einer fehlt.",
    },
    AGGREGATIONS: {
      sum: "Alle zusammengezählt.",
      average: "Der Mittelwert der vorhandenen Werte.",
      last: "Der jüngste vorhandene Wert.",
      min: "Der kleinste.",
      max: "Der größte.",
      count: "Wie viele Werte vorhanden sind.",
      ratio: "Summe der Werte / Summe der Nenner.",
    },
    SIGNALRULES: {
      nhs: "Außerhalb der Grenzen; 7 auf einer Seite; 7 Punkte in eine Richtung; 2 von 3 im äußeren Drittel.",
      wheeler: "Außerhalb der Grenzen; 8 auf einer Seite; 3 von 4 jenseits der halben Strecke zur Grenze.",
    },
    FORECASTMETHODS: {
      "run-rate": "Der bisherige Mittelwert setzt sich fort.",
      linear: "Die Gerade der kleinsten Quadrate.",
      seasonal: "Dieselbe Periode der Vorsaison plus die mittlere Veränderung von Saison zu Saison.",
    },
    TARGETPATHS: {
      linear: "Gleichmäßig.",
      "front-loaded": "Der größte Teil früh: 75 % davon zur Halbzeit.",
      "back-loaded": "Der größte Teil spät: 25 % davon zur Halbzeit.",
      step: "Alles am Tag der Fälligkeit.",
    },
    PARSEPARTS: {
      figure: "Die Zahl; Prozent als Anteil.",
      comparator: "≥ ≤ > < oder =.",
      unit: "Was um die Zahl herum steht.",
      low: "Die untere Grenze.",
      high: "Die obere Grenze.",
    },
  },
};
