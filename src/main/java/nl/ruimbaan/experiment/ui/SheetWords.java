package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentResult;
import nl.ruimbaan.experiment.LayerLink;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStep;
import nl.ruimbaan.improvement.ImprovementVerb;

/**
 * The parts of a sheet: each a heading and words, of which as many lines show as have room.
 *
 * @param language in which it is written
 */
record SheetWords(String language) {

    /** More do not fit; the newest tell most. */
    private static final int EXPERIMENTS = 4;

    Component[] why(ImprovementDraft text, List<LayerLink> links) {
        var berg = new Div(
                part("improvement.iceberg.see", text.see()),
                linked(part("improvement.iceberg.pattern", text.pattern()), IcebergLayer.PATTERN, links),
                linked(part("improvement.iceberg.structure", text.structure()), IcebergLayer.STRUCTURE, links),
                part("improvement.iceberg.thinking", text.thinking()));
        berg.addClassName("rb-a3-iceberg");
        return Stream.concat(
                        parts("improvement.problem", text.problem(), "improvement.form.purpose.title", text.purpose()),
                        Stream.of(new H2(say("improvement.iceberg")), berg))
                .toArray(Component[]::new);
    }

    Stream<Component> expected(ImprovementDraft text) {
        return parts(
                "improvement.form.hypothesis.title",
                text.hypothesis(),
                "improvement.form.howWeKnow.title",
                text.howWeKnow());
    }

    Stream<Component> tried(List<ExperimentEntry> experiments) {
        return experiments.isEmpty()
                ? Stream.of(new H2(say("experiment.title")), new Paragraph(say("improvement.a3.nothingTried")))
                : Stream.concat(
                        Stream.of(new H2(say("experiment.title"))),
                        experiments.stream().limit(EXPERIMENTS).map(this::experiment));
    }

    /** What is normal now, or what was learned when it was stopped. */
    Stream<Component> ended(ImprovementPage page) {
        return switch (page.phase()) {
            case DO -> last(page, ImprovementVerb.MAKE_NORMAL, "improvement.a3.normal");
            case STOPPED -> last(page, ImprovementVerb.STOP, "improvement.a3.lesson");
            case IDEA, CHECK, PLAN, MERGED -> Stream.of();
        };
    }

    private Stream<Component> last(ImprovementPage page, ImprovementVerb verb, String key) {
        return page.history().stream()
                .filter(it -> it.verb() == verb)
                .findFirst()
                .map(it ->
                        Objects.requireNonNullElse(page.phase() == ImprovementPhase.DO ? it.normalNow() : why(it), ""))
                .filter(it -> !it.isBlank())
                .map(it -> Stream.<Component>of(new H2(say(key)), words(it)))
                .orElseGet(Stream::of);
    }

    private static String why(ImprovementStep step) {
        return Objects.requireNonNullElse(step.why(), "");
    }

    private Component experiment(ExperimentEntry entry) {
        ExperimentResult result = entry.result();
        String state = result == null || result.outcome() == null
                ? say(entry.state().key())
                : say(result.outcome().key());
        var sides = new Div(
                part("experiment.expectation", entry.plan().expectation()),
                part("experiment.result", result == null ? "" : result.result()),
                part("experiment.lesson", result == null ? "" : result.lesson()));
        sides.addClassName("rb-a3-sides");
        var what = new Paragraph(entry.plan().what());
        what.addClassName("rb-a3-what");
        what.getElement().setAttribute("lang", language);
        var experiment = new Div(
                what,
                new Paragraph(say("improvement.a3.with", state, entry.taps().total(), entry.demands())),
                sides);
        experiment.addClassName("rb-a3-experiment");
        return experiment;
    }

    private Stream<Component> parts(String one, String words, String other, String more) {
        return Stream.of(one, other)
                .filter(it -> !(it.equals(one) ? words : more).isBlank())
                .flatMap(it -> Stream.of(new H2(say(it)), words(it.equals(one) ? words : more)));
    }

    /** What nobody wrote yet has room to be written on the wall. */
    private Div part(String key, String words) {
        var part = new Div(new H3(say(key)), words(words));
        part.addClassName("rb-a3-part");
        return part;
    }

    /** On paper one cannot follow a link, but one can look for its name. */
    private static Div linked(Div part, IcebergLayer layer, List<LayerLink> links) {
        String names = links.stream()
                .map(LayerLink::target)
                .filter(it -> it.kind().layer() == layer)
                .map(TargetWords::name)
                .collect(Collectors.joining(" · "));
        if (!names.isEmpty()) {
            var line = new Paragraph(names);
            line.addClassName("rb-a3-links");
            part.add(line);
        }
        return part;
    }

    private Paragraph words(String words) {
        var text = new Paragraph(words);
        text.addClassNames("rb-text", "rb-a3-words");
        text.getElement().setAttribute("lang", language);
        return text;
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
