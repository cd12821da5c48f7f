package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.exchange.ImportPage;
import org.jspecify.annotations.Nullable;

/** The coach's own imports before this one. */
class EarlierImports extends Composite<Section> {

    EarlierImports(List<ImportPage> imports, @Nullable ImportId current) {
        var list = new UnorderedList();
        list.setId("earlier-imports");
        list.addClassName("rb-import-earlier");
        imports.stream().filter(it -> !it.id().equals(current)).map(this::row).forEach(list::add);
        getContent().addClassName("rb-import-step");
        getContent().add(new H2(getTranslation("exchange.earlier")), list);
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(ImportPage page) {
        var link = new Anchor(ImportLinks.page(page.id()), page.mapping().source());
        boolean back = page.status().back() > 0;
        var taken = new Span(getTranslation(
                back ? "exchange.taken.left" : "exchange.taken",
                page.status().tally().taken()));
        String state = page.status().interrupted()
                ? "INTERRUPTED"
                : page.status().state().name();
        var badge = new StatusBadge(getTranslation("exchange.state." + state), state);
        return new ListItem(link, badge, taken, new RelativeTime(page.uploadedAt(), getLocale()));
    }
}
