// Words that a cell takes or shows (higher, bands, On target …) stay as they are. Array constants are described, not written:
// their separators change with the region.

const reached = (blank) => ({ name: "real", description: `El valor alcanzado. Vacío o #N/D da ${blank}, nunca 0.` });
const target = { name: "meta", description: 'El valor que se busca; también un texto como "≥95%", "<80 ms" o "40–60".' };
const direction = (tells) => ({
  name: "sentido",
  description: `Qué sentido es mejor: higher, lower o range. Si se omite, ${tells}; si no, higher.`,
});
const threshold = {
  name: "umbral",
  description: 'El límite del rojo, en unidades o "90%" de la meta. Si se omite, el 10 % de la meta en el lado malo.',
};
const values = (rest) => ({ name: "valores", description: `Los valores, el más antiguo primero${rest}` });

/** @type {import(".").FunctionTexts} */
module.exports = {
  functions: {
    STATUS: {
      description: "On target, At risk, Off target o No data: el real frente a su meta.",
      parameters: {
        actual: reached("No data"),
        target,
        direction: direction("lo indican meta o umbral"),
        threshold,
        output: { name: "salida", description: "text, code (1, 0, −1), light (● ▲ ◆) o reason." },
      },
    },
    SCORE: {
      description: "Puntuación de 0 a 10, comparable entre indicadores: 6,67 en la meta, 3,33 en el umbral.",
      parameters: {
        actual: reached("vacío"),
        target,
        threshold,
        direction: direction("lo indican meta o umbral"),
        method: { name: "método", description: 'Cómo se puntúa; si se omite, bands. Los parámetros pueden ir detrás: "linear 0; 200".' },
        parameters: {
          name: "parámetros",
          description: "Lo que el método necesita además, vea su ayuda: dos valores para linear, la línea base para progress. bands: nada.",
        },
      },
    },
    ATTAINMENT: {
      description: "Cumplimiento: el real como proporción de la meta. 1 es exactamente la meta, más es mejor.",
      parameters: {
        actual: reached("vacío"),
        target,
        direction: direction("lo indica meta"),
        method: { name: "método", description: "ratio, mirror o progress. Si se omite, ratio con higher y mirror con lower." },
        baseline: { name: "línea_base", description: "El valor de partida, para progress." },
      },
    },
    VARIANCE: {
      description: "Desviación de la meta: lo favorable es positivo, sea cual sea el sentido.",
      parameters: {
        actual: reached("vacío"),
        target,
        direction: direction("lo indica meta"),
        output: { name: "salida", description: "favourable, raw (real − meta) o percent (favourable, como parte de la meta)." },
      },
    },
    ROLLUP: {
      description:
        "Puntuación del nivel superior y, al lado, la cobertura: la parte del peso con puntuación. Con menos de la mitad, ninguna.",
      parameters: {
        scores: {
          name: "puntuaciones",
          description: "Las puntuaciones del nivel inferior. Vacío o #N/D es una puntuación que falta, nunca 0.",
        },
        weights: {
          name: "pesos",
          description: "Uno por puntuación, en relación unos con otros; 0 o vacío la excluye. Si se omiten, todos iguales.",
        },
        policy: { name: "regla", description: "weighted, average, min, max o majority." },
        missing: { name: "faltantes", description: "El efecto de una puntuación que falta: ignore, as-zero o blank-parent." },
      },
    },
    AGGREGATE: {
      description: "Los valores que faltan se excluyen, nunca cuentan como 0: los valores de varios periodos en uno.",
      parameters: {
        values: values("; con ratio, los numeradores. Vacío o #N/D es un valor que falta."),
        method: {
          name: "método",
          description: "sum, average, last, min, max, count o ratio (suma de valores / suma de denominadores).",
        },
        denominators: {
          name: "denominadores",
          description: "Solo con ratio: uno por valor. Un periodo al que le falta uno de los dos se excluye de ambas sumas.",
        },
      },
    },
    TREND: {
      description: "Improving, Worsening o No real change: ¿el último valor es una señal o ruido? (gráfico XmR)",
      parameters: {
        values: values(". Vacío o #N/D se excluye."),
        direction: { name: "sentido", description: "Qué sentido es mejor: higher o lower; si se omite, higher." },
        rule: {
          name: "regla",
          description: "nhs (7 en un lado, 7 puntos en un sentido, 2 de 3) o wheeler (8 en un lado, 3 de 4). Si se omite, nhs.",
        },
      },
    },
    LIMITS: {
      description: "Límites del azar: una fila con media, inferior, superior y rango móvil medio. Provisionales con menos de 12 valores.",
      parameters: {
        values: values(". Vacío o #N/D se excluye."),
        rule: {
          name: "regla",
          description: "nhs o wheeler, como en TREND. Los límites son los mismos: media ± 2,66 × rango móvil medio.",
        },
        screened: {
          name: "depurado",
          description: "VERDADERO excluye antes, una vez, los rangos móviles de más de 3,267 veces su media. Si se omite, FALSO.",
        },
      },
    },
    FORECAST: {
      description: "Los valores de los próximos periodos, el siguiente primero, dispuestos como valores. Uno que falta conserva su lugar.",
      parameters: {
        values: {
          name: "valores",
          description: "Los valores hasta ahora, el más antiguo primero. Vacío o #N/D es un valor que falta, nunca 0.",
        },
        periods: { name: "periodos", description: "Cuántos periodos próximos pronosticar, 1 o más." },
        method: {
          name: "método",
          description: "run-rate (media hasta ahora), linear o seasonal (dos temporadas: 8 trimestres o 24 meses). Si se omite, run-rate.",
        },
      },
    },
    TARGETAT: {
      description: "El valor esperado un día, en el camino de línea_base a meta. Ningún reloj se consulta: indique usted HOY().",
      parameters: {
        baseline: { name: "línea_base", description: "El valor al inicio." },
        target: { name: "meta", description: 'El valor que se busca al vencimiento; también un texto como "≥95%".' },
        start: { name: "inicio", description: "El día en que empieza: una fecha. Antes, el resultado es línea_base." },
        due: {
          name: "vencimiento",
          description: "El día en que vence: una fecha posterior a inicio. Desde entonces, el resultado es meta.",
        },
        asof: { name: "fecha", description: "El día por el que se pregunta: una fecha." },
        path: { name: "trayectoria", description: "linear, front-loaded, back-loaded o step; si se omite, linear." },
      },
    },
    SPLIT: {
      description: "Partes de una meta según su peso, de suma exacta: las unidades que deja el redondeo van a los restos mayores.",
      parameters: {
        target: { name: "meta", description: "El total. Una tasa nunca se reparte." },
        weights: { name: "pesos", description: "Uno por parte, en relación unos con otros. 0 da 0; vacío da vacío." },
        decimals: {
          name: "decimales",
          description: "Decimales de las partes; negativo: decenas, centenas. Si se omite, los de meta. Resto más fino: al mayor peso.",
        },
      },
    },
    SPARK: {
      description: "Un pequeño gráfico de columnas como texto, ▁ el valor más bajo y █ el más alto; uno que falta es ·.",
      parameters: {
        values: values("."),
        target: { name: "meta", description: "En la misma escala; su propia columna va al final, detrás de │." },
      },
    },
    PARSE: {
      description: 'Número, comparador y unidad de un texto como "≤3 %". 1.234 es decimal, 1,234 y 1.234,5 llevan miles.',
      parameters: {
        text: {
          name: "texto",
          description: 'Una meta tal como se escribe: "99,96 %" es 0,9996, "$3.5M", "8.5/10", "2h 30min", "40–60". Vacío da vacío.',
        },
        part: { name: "parte", description: "figure, comparator, unit, low o high; si se omite, figure." },
      },
    },
    EXPLAIN: {
      description: "Una frase: por qué este estado, con los valores, el umbral y su origen, y por cuánto.",
      parameters: {
        actual: reached("No data"),
        target,
        direction: direction("lo indican meta o umbral"),
        threshold,
      },
    },
  },
  enums: {
    DIRECTIONS: {
      higher: "Más es mejor.",
      lower: "Menos es mejor.",
      range: 'Lo bueno está entre dos límites; indique meta como "40–60".',
    },
    STATUSOUTPUTS: {
      text: "On target, At risk, Off target, No data.",
      code: "1, 0, −1.",
      light: "● ▲ ◆, o ○ sin datos.",
      reason: "Por qué no hay estado.",
    },
    ATTAINMENTMETHODS: {
      ratio: "Real / meta; si menos es mejor, meta / real.",
      mirror: "Si menos es mejor: 2 − real / meta.",
      progress: "(real − línea base) / (meta − línea base).",
    },
    SCORINGMETHODS: {
      bands: "6,67 en la meta, 3,33 en el umbral, en línea recta.",
      linear: "A lo largo de una escala; parámetros: su valor más bajo y el más alto.",
      progress: "El camino de la línea base a la meta; parámetro: la línea base.",
      "equal-bands": "Cada franja vale lo mismo; parámetros: los límites en orden.",
      "goal-only": "Meta cumplida 10; si no, 0.",
      "two-colour": "El peor valor 0, el medio 5, el mejor 10; parámetros: esos tres valores.",
      "yes-no": "Sí 10, no 0; al revés si menos es mejor.",
      "percent-of-target": "10 × cumplimiento; parámetro: el tope; si se omite, 1.",
      piecewise: "A lo largo de puntos cualesquiera; parámetros: valor, puntuación, valor, puntuación …",
    },
    VARIANCEOUTPUTS: {
      favourable: "Positivo es bueno, sea cual sea el sentido.",
      raw: "Real − meta.",
      percent: "La desviación favorable como parte de la meta.",
    },
    ROLLUPPOLICIES: {
      weighted: "Según la parte del peso.",
      average: "Cada puntuación presente cuenta igual.",
      min: "La peor puntuación.",
      max: "La mejor puntuación.",
      majority: "La media de la franja con más peso.",
    },
    MISSINGPOLICIES: {
      ignore: "Las partes de las demás crecen en proporción.",
      "as-zero": "Una puntuación que falta cuenta como 0.",
      "blank-parent": "Ninguna puntuación mientras falte una.",
    },
    AGGREGATIONS: {
      sum: "Todos sumados.",
      average: "La media de los valores presentes.",
      last: "El último valor presente.",
      min: "El menor.",
      max: "El mayor.",
      count: "Cuántos valores hay.",
      ratio: "Suma de valores / suma de denominadores.",
    },
    SIGNALRULES: {
      nhs: "Fuera de los límites; 7 en un lado; 7 puntos en un sentido; 2 de 3 en el tercio exterior.",
      wheeler: "Fuera de los límites; 8 en un lado; 3 de 4 más allá de la mitad del camino.",
    },
    FORECASTMETHODS: {
      "run-rate": "La media hasta ahora continúa.",
      linear: "La recta de mínimos cuadrados.",
      seasonal: "El mismo periodo de la temporada anterior más el cambio medio entre temporadas.",
    },
    TARGETPATHS: {
      linear: "De manera uniforme.",
      "front-loaded": "La mayor parte pronto: el 75 % a mitad del plazo.",
      "back-loaded": "La mayor parte tarde: el 25 % a mitad del plazo.",
      step: "Todo el día del vencimiento.",
    },
    PARSEPARTS: {
      figure: "El número; un porcentaje como su parte.",
      comparator: "≥ ≤ > < o =.",
      unit: "Lo que está escrito alrededor del número.",
      low: "El límite inferior.",
      high: "El límite superior.",
    },
  },
};
