package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.exchange.ImportOverview;
import nl.ruimbaan.exchange.ImportPage;
import nl.ruimbaan.exchange.WrongRow;

/** The rows that were not taken, a page at a time, with line and reason; the whole list as a file. */
class WrongRowList extends Composite<Section> {

    private final ImportOverview overview;
    private final ImportId id;
    private final Grid<WrongRow> rows = new Grid<>();
    private final Button first = new Button();
    private final Button next = new Button();

    WrongRowList(ImportOverview overview, ImportPage page) {
        this.overview = overview;
        this.id = page.id();
        columns();
        first.setId("wrong-rows-first");
        first.setText(getTranslation("exchange.wrong.first"));
        first.addClickListener(click -> show(0, 0));
        next.setId("wrong-rows-next");
        next.setText(getTranslation("exchange.wrong.next"));
        next.addClickListener(click -> rows.getListDataView()
                .getItems()
                .reduce((before, last) -> last)
                .ifPresent(last -> show(last.line(), last.nr())));
        var actions = new Div(first, next, download(page.fileName()));
        actions.addClassName("rb-item-actions");
        getContent().addClassName("rb-import-step");
        getContent().add(new H2(getTranslation("exchange.wrong.title")), rows, actions);
        show(0, 0);
    }

    private void columns() {
        rows.setId("wrong-rows");
        rows.setAllRowsVisible(true);
        rows.setSelectionMode(Grid.SelectionMode.NONE);
        rows.addColumn(WrongRow::line)
                .setHeader(getTranslation("exchange.wrong.line"))
                .setFlexGrow(0)
                .setWidth("6rem");
        rows.addColumn(it -> Reasons.text(it.reason(), this::getTranslation))
                .setHeader(getTranslation("exchange.wrong.reason"))
                .setFlexGrow(2);
        rows.addColumn(WrongRow::text)
                .setHeader(getTranslation("exchange.wrong.row"))
                .setFlexGrow(3);
    }

    private void show(long afterLine, int afterNr) {
        Slice<WrongRow> page = overview.wrongRows(id, afterLine, afterNr);
        rows.setItems(page.items());
        first.setVisible(afterLine > 0);
        next.setVisible(page.more());
        setVisible(afterLine > 0 || !page.items().isEmpty());
    }

    private Anchor download(String fileName) {
        Locale locale = getLocale();
        DownloadHandler handler = event -> {
            event.setFileName(
                    getTranslation(locale, "exchange.wrong.file") + " " + fileName.replaceAll("\\.\\w+$", "") + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            new WrongRowsCsv(overview, (key, args) -> I18NProvider.translate(locale, key, args), locale)
                    .write(id, event.getOutputStream());
        };
        var link = new Anchor(handler, getTranslation("exchange.wrong.download"));
        link.setId("wrong-rows-csv");
        link.addClassName("rb-action");
        return link;
    }
}
