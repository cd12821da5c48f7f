package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.experiment.ExperimentDiary;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.ExperimentResult;
import nl.ruimbaan.experiment.ExperimentService;
import nl.ruimbaan.experiment.ExperimentVerb;
import nl.ruimbaan.experiment.ObservationDraft;
import nl.ruimbaan.experiment.ObservationId;
import nl.ruimbaan.experiment.ObservationLine;
import nl.ruimbaan.experiment.ui.ExperimentForm.FormEnd;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.AddBeside;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;

/** Makes the forms in which the verbs of an experiment ask what they need. */
@SpringComponent
class ExperimentForms {

    private final ExperimentService experiments;
    private final ExperimentDiary diary;
    private final DemandTypeService types;
    private final PrivacyService privacy;
    private final PhotoPanels photos;

    ExperimentForms(
            ExperimentService experiments,
            ExperimentDiary diary,
            DemandTypeService types,
            PrivacyService privacy,
            PhotoPanels photos) {
        this.experiments = experiments;
        this.diary = diary;
        this.types = types;
        this.privacy = privacy;
        this.photos = photos;
    }

    /** A new one. */
    ExperimentForm plan(ImprovementId id, FormEnd end) {
        var fields = new PlanQuestions(questions(id, "plan", "from", "to", "type", "expectation"), types.all());
        return new ExperimentForm("PLAN", "", fields.getContent(), 0, from -> experiments.plan(id, fields.read()), end);
    }

    /** What a verb asks about this one. */
    ExperimentForm of(ImprovementId id, ExperimentVerb verb, ExperimentEntry entry, FormEnd end) {
        return switch (verb) {
            case REWRITE -> rewrite(id, entry, end);
            case START -> start(id, entry, end);
            case FINISH -> finish(id, entry, end);
            case NOTE -> note(id, entry, end);
            case DROP -> drop(id, entry, end);
            case PLAN, COUNT, CORRECT, TAKE_UP -> throw new IllegalArgumentException(verb.name());
        };
    }

    /** Puts right what was seen. */
    ExperimentForm correct(ImprovementId id, ObservationLine line, FormEnd end) {
        Questions asked = questions(id, "correct-" + line.id().value(), "seen", "words");
        TextArea seen = asked.area("seen");
        TextArea words = asked.area("words");
        seen.setValue(line.text().seen());
        words.setValue(line.text().words());
        return new ExperimentForm(
                "CORRECT",
                "",
                asked,
                line.version(),
                from -> diary.correct(line.id(), from, new ObservationDraft(seen.getValue(), words.getValue())),
                end);
    }

    /** Takes away what was seen; what stands against it is said. */
    void withdraw(ObservationId id) {
        tell(diary.withdraw(id), "experiment.diary.withdrawn");
    }

    /** What was dropped is planned again. */
    void takeUp(ExperimentEntry entry) {
        tell(experiments.takeUp(entry.id(), entry.version()), "experiment.takenUp");
    }

    private static void tell(Outcome<?> outcome, String done) {
        switch (outcome) {
            case Outcome.Saved<?> ignored -> Notices.done(done);
            case Outcome.Refused<?>(var refusals) -> Notices.refused(refusals);
            case Outcome.Conflict<?> first -> Notices.warn("experiment.overtaken", first.by());
            case Outcome.Gone<?> ignored -> Notices.gone();
        }
    }

    private ExperimentForm rewrite(ImprovementId id, ExperimentEntry entry, FormEnd end) {
        var fields = new PlanQuestions(
                questions(id, key("rewrite", entry), "from", "to", "type", "expectation"), types.all());
        fields.show(entry.plan());
        return new ExperimentForm(
                "REWRITE",
                about(entry),
                fields.getContent(),
                entry.version(),
                from -> experiments.rewrite(entry.id(), from, fields.read()),
                end);
    }

    private ExperimentForm start(ImprovementId id, ExperimentEntry entry, FormEnd end) {
        Questions asked = questions(id, key("start", entry));
        TextArea expectation = asked.area("expectation");
        expectation.setValue(entry.plan().expectation());
        return new ExperimentForm(
                "START",
                about(entry),
                asked,
                entry.version(),
                from -> experiments.start(entry.id(), from, expectation.getValue()),
                end);
    }

    private ExperimentForm drop(ImprovementId id, ExperimentEntry entry, FormEnd end) {
        Questions asked = questions(id, key("drop", entry));
        TextArea why = asked.area("why", Limits.SHORT_TEXT);
        return new ExperimentForm(
                "DROP",
                about(entry),
                asked,
                entry.version(),
                from -> experiments.drop(entry.id(), from, why.getValue()),
                end);
    }

    private ExperimentForm finish(ImprovementId id, ExperimentEntry entry, FormEnd end) {
        Questions asked = questions(id, key("finish", entry));
        TextArea result = asked.area("result");
        TextArea lesson = asked.area("lesson");
        var outcome = new RadioButtonGroup<ExperimentOutcome>();
        outcome.setItems(ExperimentOutcome.values());
        outcome.setItemLabelGenerator(it -> outcome.getTranslation(it.key() + ".choice"));
        asked.choice("outcome", outcome, ExperimentOutcome::name, ExperimentOutcome::valueOf);
        return new ExperimentForm(
                "FINISH",
                about(entry),
                asked,
                entry.version(),
                from -> experiments.finish(
                        entry.id(),
                        from,
                        new ExperimentResult(result.getValue(), lesson.getValue(), outcome.getValue())),
                end);
    }

    private ExperimentForm note(ImprovementId id, ExperimentEntry entry, FormEnd end) {
        Questions asked = questions(id, key("note", entry), "seen", "words");
        TextArea seen = asked.area("seen");
        TextArea words = asked.area("words");
        long of = entry.id().value();
        return new ExperimentForm(
                        "NOTE",
                        about(entry),
                        asked,
                        0,
                        from -> diary.note(entry.id(), new ObservationDraft(seen.getValue(), words.getValue())),
                        end)
                .taking(new AddBeside("diary-" + of, photos, Beside.saying(id.ref(), of)));
    }

    private Questions questions(ImprovementId id, String key, String... optional) {
        return new Questions(
                "experiment-" + id.number() + "-" + key,
                "experiment.ask.",
                new FieldFindings(privacy, id.ref()),
                optional);
    }

    private static String key(String asked, ExperimentEntry entry) {
        return asked + "-" + entry.id().value();
    }

    private static String about(ExperimentEntry entry) {
        return TitleProposal.from(entry.plan().what());
    }
}
