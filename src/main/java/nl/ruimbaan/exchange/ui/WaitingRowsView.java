package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.exchange.WaitingRows;
import nl.ruimbaan.privacy.PrivacyService;

/** The rows of the coach's imports that wait for a look, the longest waiting first. */
@Route(ImportLinks.WAITING)
@RolesAllowed("COACH")
class WaitingRowsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, WaitingRowCard.Actions {

    private final WaitingRows waiting;
    private final PrivacyService privacy;
    private final Button all = new Button();
    private final Div rows = new Div();
    private final Button more = new Button();
    private long count;

    WaitingRowsView(WaitingRows waiting, PrivacyService privacy) {
        this.waiting = waiting;
        this.privacy = privacy;
        var back = new Anchor(ImportLinks.all(), getTranslation("exchange.waiting.back"));
        back.addClassName("rb-action");
        all.setId("mask-all");
        all.addClickListener(click -> new MaskAllDialog(count, this::maskAll).open());
        var header = new ViewHeader(getTranslation("exchange.waiting.title"), all, back);
        header.setLine(getTranslation("exchange.waiting.line", WaitingRows.DAYS));
        rows.setId("waiting-rows");
        rows.addClassName("rb-import-steps");
        more.setId("waiting-more");
        more.setText(getTranslation("exchange.wrong.next"));
        more.addClickListener(click -> more());
        getContent().addClassNames("rb-view", "rb-import");
        getContent().add(header, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        rows.removeAll();
        show(waiting.page(0));
        count();
        if (rows.getComponentCount() == 0) {
            var back = new Anchor(ImportLinks.all(), getTranslation("exchange.waiting.back"));
            back.addClassName("rb-action");
            rows.add(new EmptyState(
                    getTranslation("exchange.waiting.none"), getTranslation("exchange.waiting.none.example"), back));
        }
    }

    private void more() {
        int before = rows.getComponentCount();
        show(waiting.page(card(before - 1).row().id()));
        focus(before);
    }

    private void show(Slice<WaitingRow> page) {
        page.items().forEach(it -> rows.add(new WaitingRowCard(it, privacy, this)));
        more.setVisible(page.more());
    }

    private void count() {
        count = waiting.count();
        all.setText(getTranslation("exchange.waiting.all", count));
        all.setVisible(count > 0);
    }

    @Override
    public void takeMasked(WaitingRowCard card) {
        answer(
                card,
                waiting.takeMasked(card.row().id(), card.texts(), MaskWords.in(this::getTranslation))
                        .refusals(),
                "exchange.waiting.taken");
    }

    @Override
    public void take(WaitingRowCard card) {
        answer(card, waiting.take(card.row().id(), card.texts()).refusals(), "exchange.waiting.taken");
    }

    @Override
    public void leaveOut(WaitingRowCard card) {
        answer(card, waiting.leaveOut(card.row().id()).refusals(), "exchange.waiting.leftOut");
    }

    private void answer(WaitingRowCard card, List<Refusal> refusals, String done) {
        if (refusals.isEmpty()) {
            Notices.done(done);
            goOnAfter(card);
        } else {
            card.reject(refusals);
        }
    }

    /** The next row takes its place; what is being written in the others stays. */
    private void goOnAfter(WaitingRowCard card) {
        int place = rows.indexOf(card);
        card.forget();
        rows.remove(card);
        if (rows.getComponentCount() == 0) {
            load();
        } else {
            count();
        }
        focus(Math.min(place, rows.getComponentCount() - 1));
    }

    private void maskAll() {
        Notices.done("exchange.waiting.allTaken", waiting.takeAllMasked(MaskWords.in(this::getTranslation)));
        load();
        focus(0);
    }

    private void focus(int place) {
        if (place < rows.getComponentCount() && rows.getComponentAt(place) instanceof WaitingRowCard card) {
            card.focus();
        }
    }

    private WaitingRowCard card(int place) {
        return (WaitingRowCard) rows.getComponentAt(place);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("exchange.waiting.title"));
    }
}
