package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.spread.CopyLine;
import nl.ruimbaan.spread.OfferId;
import nl.ruimbaan.spread.OfferPages;
import nl.ruimbaan.spread.OfferVerb;
import nl.ruimbaan.spread.OffersPage;
import org.jspecify.annotations.Nullable;

/** Where else an improvement goes, live: where it came from, which teams do it too, and to whom it was offered. */
class WhereElseSection extends Composite<Section> implements OfferActs {

    private final ImprovementId improvement;
    private final OfferPages pages;
    private final OfferDesk desk;
    private final Button offer = new Button();
    private final Div place = new Div();
    private final Div shown = new Div();
    private @Nullable OffersPage now;
    private @Nullable SpreadForm form;

    WhereElseSection(ImprovementId improvement, OfferPages pages, OfferDesk desk, Changes changes) {
        this.improvement = improvement;
        this.pages = pages;
        this.desk = desk;
        offer.setText(getTranslation("spread.verb.OFFER"));
        offer.setId("offer");
        offer.addClickListener(
                click -> open(desk.offer(pages.teams(improvement), done -> closed(done, "OFFER", "#offer"))));
        var head = new Div(new H2(getTranslation("spread.title")), offer);
        head.addClassName("rb-agreements-head");
        getContent().setId("where-else");
        getContent().addClassName("rb-section");
        getContent().add(head, place, shown);
        refresh();
        News.follow(this, changes, it -> concerns(it.item()), this::refresh);
    }

    /** Itself, and the pages that name their title and phase here. */
    private boolean concerns(ItemRef item) {
        return item.equals(improvement.ref())
                || (now != null
                        && Stream.concat(now.copies().stream(), Stream.ofNullable(now.from()))
                                .anyMatch(it -> it.id().ref().equals(item)));
    }

    private void refresh() {
        pages.of(improvement).filter(it -> !it.equals(now)).ifPresent(this::show);
    }

    private void show(OffersPage page) {
        now = page;
        offer.setVisible(page.mayOffer());
        shown.removeAll();
        CopyLine from = page.from();
        if (from != null) {
            shown.add(new H3(getTranslation("spread.from")), new CopyList(List.of(from)));
        }
        if (!page.copies().isEmpty()) {
            shown.add(new H3(getTranslation("spread.copies")), new CopyList(page.copies()));
        }
        if (page.offers().isEmpty() && page.mayOffer()) {
            shown.add(new Paragraph(getTranslation("spread.none")));
        }
        var list = new UnorderedList();
        list.addClassName("rb-told");
        page.offers().forEach(it -> list.add(new OfferItem(it, this)));
        shown.add(list);
        list.setVisible(!page.offers().isEmpty());
        setVisible(page.mayOffer() || from != null || !page.offers().isEmpty());
    }

    @Override
    public void begin(OfferVerb verb, OfferId id) {
        switch (verb) {
            case ACCEPT -> again(desk.accept(id));
            case WITHDRAW -> {
                desk.withdraw(id);
                again(false);
            }
            case DECLINE -> {
                form = null;
                open(desk.decline(id, done -> closed(done, "DECLINE", "#DECLINE-" + id.value())));
            }
            case ADAPT -> throw new IllegalArgumentException("a link leads there");
        }
    }

    /** What was pressed in vain can be pressed again; what a colleague did meanwhile is shown. */
    private void again(boolean left) {
        if (!left) {
            now = null;
            refresh();
            ItemFrame.goTo(this, "#where-else h2");
        }
    }

    private void open(SpreadForm asked) {
        if (form == null) {
            form = asked;
            place.removeAll();
            place.add(asked);
        }
        form.begin();
    }

    private void closed(boolean done, String verb, String from) {
        form = null;
        place.removeAll();
        if (done) {
            Notices.done("spread.done." + verb);
        }
        now = null;
        refresh();
        ItemFrame.goTo(this, done ? "#where-else h2" : from);
    }
}
