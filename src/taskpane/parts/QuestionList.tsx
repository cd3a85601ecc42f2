import { Button, Dropdown, Field, makeStyles, Option, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { Answers, Question } from "../../domain/reading/reading";
import { questionSentence } from "../messages";
import { useSurroundings } from "../surroundings";
import { openProposals } from "../understood";
import { CellLink } from "./CellLink";
import { ShortenedList } from "./ShortenedList";

/** More choices than this are a list to pick from. */
const mostRadios = 4;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { overflowWrap: "anywhere" },
  question: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: { display: "flex", flexWrap: "wrap", marginInlineStart: "-8px" },
  proposal: { ...typographyStyles.caption1, color: tokens.colorBrandForeground1, marginInlineStart: tokens.spacingHorizontalXS },
  dropdown: { minWidth: "0", width: "100%" },
});

interface Asked {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly answer: (answers: Answers) => void;
}

/** What only the user can say. An answer is the user's: a proposal is marked, never chosen for them. */
export function QuestionList({ questions, answers, answer }: Asked) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const proposals = openProposals(questions, answers);
  const proposed = Object.keys(proposals).length;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{messages.pane.questionsTitle(questions.length)}</h2>
      <p className={styles.note}>{messages.pane.questionsNote}</p>
      {proposed > 0 && (
        <Button size="small" style={{ alignSelf: "start" }} onClick={() => answer(proposals)}>
          {messages.pane.acceptProposals(proposed)}
        </Button>
      )}
      <Questions questions={questions} answers={answers} answer={answer} />
    </section>
  );
}

/** Questions that were answered before, to be looked over. */
export function RecalledList(asked: Asked) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  return (
    <div className={styles.section}>
      <p className={styles.note}>{messages.preview.recalledNote}</p>
      <Questions {...asked} />
    </div>
  );
}

function Questions({ questions, answers, answer }: Asked) {
  const styles = useStyles();
  return (
    <ShortenedList items={questions} first={20} className={styles.list}>
      {(question) => (
        <li className={styles.item}>
          <OneQuestion question={question} chosen={answers[question.id] ?? null} choose={(choice) => answer({ [question.id]: choice })} />
        </li>
      )}
    </ShortenedList>
  );
}

function OneQuestion({ question, chosen, choose }: { question: Question; chosen: string | null; choose: (choice: string) => void }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const text = (choice: string) => messages.choice(question.code, choice);
  const mark = (choice: string) =>
    choice === question.proposed ? <span className={styles.proposal}>({messages.pane.proposal})</span> : null;
  const sentence = questionSentence(question, messages);
  return (
    <>
      <div className={styles.question}>
        <span className={styles.field} aria-hidden>
          {sentence}
        </span>
        <span>
          <CellLink at={question.at} />
        </span>
      </div>
      {question.choices.length <= mostRadios ? (
        <RadioGroup
          aria-label={sentence}
          value={chosen ?? ""}
          onChange={(_event, { value }) => choose(value)}
          className={styles.choices}
          layout="horizontal"
        >
          {question.choices.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={
                <>
                  {text(choice)} {mark(choice)}
                </>
              }
            />
          ))}
        </RadioGroup>
      ) : (
        <Field>
          <Dropdown
            aria-label={sentence}
            className={styles.dropdown}
            placeholder={messages.pane.unansweredChoice}
            value={chosen === null ? "" : text(chosen)}
            selectedOptions={chosen === null ? [] : [chosen]}
            onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && choose(optionValue)}
          >
            {question.choices.map((choice) => (
              <Option key={choice} value={choice} text={text(choice)}>
                <span>
                  {text(choice)} {mark(choice)}
                </span>
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </>
  );
}
