// Words that a cell takes or shows (higher, bands, On target …) stay as they are. Array constants are described, not written:
// their separators change with the region.

const reached = (blank) => ({ name: "réalisé", description: `La valeur atteinte. Vide ou #N/A donne ${blank}, jamais 0.` });
const target = { name: "cible", description: 'La valeur visée ; aussi un texte comme "≥95%", "<80 ms" ou "40–60".' };
const direction = (tells) => ({
  name: "sens",
  description: `Quel sens est le meilleur : higher, lower ou range. À défaut, ${tells}, sinon higher.`,
});
const threshold = {
  name: "seuil",
  description: 'La limite du rouge, en unités ou "90%" de la cible. À défaut, 10 % de la cible du mauvais côté.',
};
const values = (rest) => ({ name: "valeurs", description: `Les valeurs, la plus ancienne d'abord${rest}` });

/** @type {import(".").FunctionTexts} */
module.exports = {
  functions: {
    STATUS: {
      description: "On target, At risk, Off target ou No data : le réalisé face à sa cible.",
      parameters: {
        actual: reached("No data"),
        target,
        direction: direction("cible ou seuil l'indiquent"),
        threshold,
        output: { name: "sortie", description: "text, code (1, 0, −1), light (● ▲ ◆) ou reason." },
      },
    },
    SCORE: {
      description: "Score de 0 à 10, comparable entre indicateurs : 6,67 à la cible, 3,33 au seuil.",
      parameters: {
        actual: reached("un vide"),
        target,
        threshold,
        direction: direction("cible ou seuil l'indiquent"),
        method: { name: "méthode", description: 'Comment noter ; bands par défaut. Les paramètres peuvent suivre : "linear 0; 200".' },
        parameters: {
          name: "paramètres",
          description:
            "Ce qu'il faut en plus, voir l'info-bulle : deux valeurs pour linear, la valeur initiale pour progress. bands : rien.",
        },
      },
    },
    ATTAINMENT: {
      description: "Taux de réalisation : le réalisé rapporté à la cible. 1 est exactement la cible, plus est mieux.",
      parameters: {
        actual: reached("un vide"),
        target,
        direction: direction("cible l'indique"),
        method: { name: "méthode", description: "ratio, mirror ou progress. À défaut, ratio pour higher et mirror pour lower." },
        baseline: { name: "valeur_initiale", description: "La valeur de départ, pour progress." },
      },
    },
    VARIANCE: {
      description: "Écart à la cible : favorable est positif, quel que soit le sens.",
      parameters: {
        actual: reached("un vide"),
        target,
        direction: direction("cible l'indique"),
        output: { name: "sortie", description: "favourable, raw (réalisé − cible) ou percent (favourable, en part de la cible)." },
      },
    },
    ROLLUP: {
      description: "Score du niveau supérieur et, à côté, sa couverture : la part du poids qui a un score. Sous la moitié, aucun score.",
      parameters: {
        scores: { name: "scores", description: "Les scores du niveau inférieur. Vide ou #N/A est un score manquant, jamais 0." },
        weights: {
          name: "poids",
          description: "Un par score, les uns par rapport aux autres ; 0 ou vide exclut le score. À défaut, tous égaux.",
        },
        policy: { name: "règle", description: "weighted, average, min, max ou majority." },
        missing: { name: "manquants", description: "L'effet d'un score manquant : ignore, as-zero ou blank-parent." },
      },
    },
    AGGREGATE: {
      description: "Les valeurs manquantes sont exclues, jamais prises pour 0 : les valeurs de plusieurs périodes en une seule.",
      parameters: {
        values: values(" ; pour ratio, les numérateurs. Vide ou #N/A est une valeur manquante."),
        method: {
          name: "méthode",
          description: "sum, average, last, min, max, count ou ratio (somme des valeurs / somme des dénominateurs).",
        },
        denominators: {
          name: "dénominateurs",
          description: "Pour ratio seulement : un par valeur. Une période où manque l'un des deux est exclue des deux sommes.",
        },
      },
    },
    TREND: {
      description: "Improving, Worsening ou No real change : la dernière valeur est-elle un signal ou du bruit ? (carte XmR)",
      parameters: {
        values: values(". Vide ou #N/A est exclu."),
        direction: { name: "sens", description: "Quel sens est le meilleur : higher ou lower ; higher par défaut." },
        rule: {
          name: "règle",
          description: "nhs (7 d'un côté, 7 points dans un sens, 2 sur 3) ou wheeler (8 d'un côté, 3 sur 4). nhs par défaut.",
        },
      },
    },
    LIMITS: {
      description: "Limites du hasard : une ligne avec moyenne, basse, haute, étendue mobile moyenne. Provisoires sous 12 valeurs.",
      parameters: {
        values: values(". Vide ou #N/A est exclu."),
        rule: {
          name: "règle",
          description: "nhs ou wheeler, comme pour TREND. Les limites sont les mêmes : moyenne ± 2,66 × étendue mobile moyenne.",
        },
        screened: {
          name: "épuré",
          description: "VRAI écarte d'abord, une fois, les étendues mobiles au-delà de 3,267 fois leur moyenne. FAUX par défaut.",
        },
      },
    },
    FORECAST: {
      description: "Les valeurs des périodes à venir, la prochaine d'abord, disposées comme valeurs. Une valeur manquante garde son rang.",
      parameters: {
        values: {
          name: "valeurs",
          description: "Les valeurs à ce jour, la plus ancienne d'abord. Vide ou #N/A est une valeur manquante, jamais 0.",
        },
        periods: { name: "périodes", description: "Combien de périodes à venir prévoir, 1 ou plus." },
        method: {
          name: "méthode",
          description: "run-rate (moyenne à ce jour), linear ou seasonal (deux saisons : 8 trimestres ou 24 mois). run-rate par défaut.",
        },
      },
    },
    TARGETAT: {
      description: "La valeur attendue un jour donné, entre valeur_initiale et cible. Aucune horloge n'est lue : donnez AUJOURDHUI().",
      parameters: {
        baseline: { name: "valeur_initiale", description: "La valeur au début." },
        target: { name: "cible", description: 'La valeur visée à l\'échéance ; aussi un texte comme "≥95%".' },
        start: { name: "début", description: "Le jour du début : une date. Avant, le résultat est valeur_initiale." },
        due: { name: "échéance", description: "Le jour de l'échéance : une date après début. À partir de là, le résultat est cible." },
        asof: { name: "jour", description: "Le jour demandé : une date." },
        path: { name: "trajectoire", description: "linear, front-loaded, back-loaded ou step ; linear par défaut." },
      },
    },
    SPLIT: {
      description: "Parts d'une cible selon les poids, de somme exacte : les unités laissées par l'arrondi vont aux plus grands restes.",
      parameters: {
        target: { name: "cible", description: "Le total. Un taux ne se répartit jamais." },
        weights: { name: "poids", description: "Un par part, les uns par rapport aux autres. 0 donne 0 ; vide donne un vide." },
        decimals: {
          name: "décimales",
          description:
            "Décimales des parts ; négatif : dizaines, centaines. À défaut, celles de cible. Reste plus fin : au plus grand poids.",
        },
      },
    },
    SPARK: {
      description: "Un petit histogramme en texte, ▁ la valeur la plus basse et █ la plus haute ; une valeur manquante est ·.",
      parameters: {
        values: values("."),
        target: { name: "cible", description: "Sur la même échelle ; sa propre barre vient en dernier, derrière │." },
      },
    },
    PARSE: {
      description: 'Nombre, comparateur et unité d\'un texte comme "≤3 %". 1.234 est décimal, 1,234 et 1.234,5 ont des milliers.',
      parameters: {
        text: {
          name: "texte",
          description:
            'Une cible telle qu\'on l\'écrit : "99,96 %" est 0,9996, "$3.5M", "8.5/10", "2h 30min", "40–60". Vide donne un vide.',
        },
        part: { name: "partie", description: "figure, comparator, unit, low ou high ; figure par défaut." },
      },
    },
    EXPLAIN: {
      description: "Une phrase : pourquoi ce statut, avec les valeurs, le seuil et son origine, et de combien.",
      parameters: {
        actual: reached("No data"),
        target,
        direction: direction("cible ou seuil l'indiquent"),
        threshold,
      },
    },
  },
  enums: {
    DIRECTIONS: {
      higher: "Plus est mieux.",
      lower: "Moins est mieux.",
      range: 'Entre deux bornes, c\'est bon ; donnez cible sous la forme "40–60".',
    },
    STATUSOUTPUTS: {
      text: "On target, At risk, Off target, No data.",
      code: "1, 0, −1.",
      light: "● ▲ ◆, ou ○ sans données.",
      reason: "Pourquoi il n'y a pas de statut.",
    },
    ATTAINMENTMETHODS: {
      ratio: "Réalisé / cible ; si moins est mieux, cible / réalisé.",
      mirror: "Si moins est mieux : 2 − réalisé / cible.",
      progress: "(réalisé − valeur initiale) / (cible − valeur initiale).",
    },
    SCORINGMETHODS: {
      bands: "6,67 à la cible, 3,33 au seuil, en ligne droite.",
      linear: "Le long d'une échelle ; paramètres : sa valeur la plus basse et la plus haute.",
      progress: "Le chemin de la valeur initiale à la cible ; paramètre : la valeur initiale.",
      "equal-bands": "Chaque plage vaut autant ; paramètres : les bornes dans l'ordre.",
      "goal-only": "Cible atteinte 10, sinon 0.",
      "two-colour": "La pire valeur 0, la moyenne 5, la meilleure 10 ; paramètres : ces trois valeurs.",
      "yes-no": "Oui 10, non 0 ; l'inverse si moins est mieux.",
      "percent-of-target": "10 × taux de réalisation ; paramètre : le plafond, 1 par défaut.",
      piecewise: "Le long de points quelconques ; paramètres : valeur, score, valeur, score …",
    },
    VARIANCEOUTPUTS: {
      favourable: "Positif est bon, quel que soit le sens.",
      raw: "Réalisé − cible.",
      percent: "L'écart favorable en part de la cible.",
    },
    ROLLUPPOLICIES: {
      weighted: "Selon la part du poids.",
      average: "Chaque score présent compte autant.",
      min: "Le plus mauvais score.",
      max: "Le meilleur score.",
      majority: "La moyenne de la plage qui porte le plus de poids.",
    },
    MISSINGPOLICIES: {
      ignore: "Les parts des autres augmentent en proportion.",
      "as-zero": "Un score manquant compte pour 0.",
      "blank-parent": "Aucun score tant qu'il en manque un.",
    },
    AGGREGATIONS: {
      sum: "Toutes additionnées.",
      average: "La moyenne des valeurs présentes.",
      last: "La dernière valeur présente.",
      min: "La plus petite.",
      max: "La plus grande.",
      count: "Le nombre de valeurs présentes.",
      ratio: "Somme des valeurs / somme des dénominateurs.",
    },
    SIGNALRULES: {
      nhs: "Hors des limites ; 7 d'un côté ; 7 points dans un sens ; 2 sur 3 dans le tiers extérieur.",
      wheeler: "Hors des limites ; 8 d'un côté ; 3 sur 4 au-delà de la mi-distance.",
    },
    FORECASTMETHODS: {
      "run-rate": "La moyenne à ce jour se poursuit.",
      linear: "La droite des moindres carrés.",
      seasonal: "La même période une saison plus tôt, plus la variation moyenne entre saisons.",
    },
    TARGETPATHS: {
      linear: "Régulièrement.",
      "front-loaded": "L'essentiel tôt : 75 % à mi-parcours.",
      "back-loaded": "L'essentiel tard : 25 % à mi-parcours.",
      step: "Tout le jour de l'échéance.",
    },
    PARSEPARTS: {
      figure: "Le nombre ; un pourcentage en tant que part.",
      comparator: "≥ ≤ > < ou =.",
      unit: "Ce qui est écrit autour du nombre.",
      low: "La borne inférieure.",
      high: "La borne supérieure.",
    },
  },
};
