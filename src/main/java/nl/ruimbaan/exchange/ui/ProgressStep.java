package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Objects;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.exchange.CommonReason;
import nl.ruimbaan.exchange.ImportState;
import nl.ruimbaan.exchange.ImportStatus;
import nl.ruimbaan.exchange.Tally;
import nl.ruimbaan.story.ui.StoryLinks;

/** The last steps: what the check found, how far the taking in is, and what came of it. */
class ProgressStep extends Composite<Section> {

    private final H2 heading = new H2();
    private final Div badge = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph line = new Paragraph();
    private final Paragraph result = new Paragraph();
    private final Button start = new Button();
    private final Button stop = new Button();
    private final Button takeBack = new Button();
    private final Paragraph common = new Paragraph();
    private final Anchor wall = new Anchor(StoryLinks.wall());
    private final Anchor toWaiting = new Anchor(ImportLinks.waiting());
    private final long waiting;
    private ImportStatus status;

    /** @param waiting how many rows of the coach's imports wait for a look */
    ProgressStep(ImportStatus status, long waiting) {
        this.status = status;
        this.waiting = waiting;
        badge.setId("import-state");
        bar.setId("import-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("exchange.progress"));
        line.setId("import-line");
        line.getElement().setAttribute("role", "status");
        result.setId("import-result");
        start.setId("start-import");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        stop.setId("stop-import");
        stop.setText(getTranslation("exchange.stop"));
        takeBack.setId("take-back");
        takeBack.setText(getTranslation("exchange.back"));
        common.setId("import-common");
        common.addClassName("rb-import-refused");
        common.setVisible(false);
        wall.setId("to-wall");
        wall.setText(getTranslation("exchange.toWall"));
        wall.addClassName("rb-action");
        toWaiting.setId("to-waiting");
        toWaiting.setText(getTranslation("exchange.waiting.link", waiting));
        toWaiting.addClassName("rb-action");
        var actions = new Div(start, stop, toWaiting, wall, takeBack);
        actions.addClassName("rb-item-actions");
        getContent().addClassName("rb-import-step");
        getContent().add(heading, badge, bar, line, result, common, actions);
        show(status);
    }

    void onStart(Runnable begin) {
        start.addClickListener(click -> begin.run());
    }

    void onStop(Runnable end) {
        stop.addClickListener(click -> {
            stop.setEnabled(false);
            end.run();
        });
    }

    void onTakeBack(Runnable ask) {
        takeBack.addClickListener(click -> ask.run());
    }

    /** When most rows are wrong for one reason, the columns are probably wrong: says so. */
    void showCommon(CommonReason why) {
        long total = Objects.requireNonNullElse(status.total(), 0L);
        common.setVisible(status.tally().seen() == 0 && why.rows() * 2 > total && why.rows() > 1);
        common.setText(getTranslation(
                "exchange.checked.common", why.rows(), total, Reasons.text(why.reason(), this::getTranslation)));
    }

    ImportStatus status() {
        return status;
    }

    final void show(ImportStatus news) {
        status = news;
        Tally tally = news.tally();
        boolean checked = news.total() != null;
        boolean begun = (tally.seen() > 0 && checked) || news.state() == ImportState.DONE;
        setVisible(news.state() != ImportState.UPLOADED || news.failure() != null);
        heading.setText(getTranslation(begun ? "exchange.step.result" : "exchange.step.check"));
        String state = news.interrupted() ? "INTERRUPTED" : news.state().name();
        badge.removeAll();
        badge.add(new StatusBadge(getTranslation("exchange.state." + state), state));
        showBar(news, tally);
        result.setVisible(checked);
        var words = new ProgressWords(news, this::getTranslation);
        result.setText(begun ? words.result() : words.checked());
        start.setText(getTranslation(begun ? "exchange.goOn" : "exchange.start"));
        start.setVisible(news.mayRun());
        stop.setVisible(news.atWork());
        toWaiting.setVisible(waiting > 0 && begun && !news.atWork());
        wall.setVisible(tally.taken() > 0 && !news.atWork());
        takeBack.setVisible(news.mayTakeBack());
    }

    private void showBar(ImportStatus news, Tally tally) {
        bar.setVisible(news.atWork() || (tally.seen() > 0 && news.total() != null && news.back() == 0));
        bar.setIndeterminate(news.total() == null);
        if (news.total() != null) {
            bar.setMax((double) Math.max(1, news.total()));
            bar.setValue((double) Math.min(tally.seen(), news.total()));
        }
        line.setVisible(bar.isVisible() || news.failure() != null || news.interrupted());
        line.setText(new ProgressWords(news, this::getTranslation).now());
    }
}
