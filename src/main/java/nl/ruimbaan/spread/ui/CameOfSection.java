package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.spread.ResultPages;
import nl.ruimbaan.spread.ToldResult;

/** On the page of a story or an obstacle: what was told of the improvements to which it led, live. Not there where nothing was. */
class CameOfSection extends Composite<Section> {

    private final ItemRef item;
    private final ResultPages pages;
    private final Div list = new Div();

    CameOfSection(ItemRef item, ResultPages pages, Changes changes) {
        this.item = item;
        this.pages = pages;
        getContent().setId("told-results");
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("result.cameOf")), list);
        show();
        News.follow(this, changes, it -> it.item().kind() == ItemKind.IMPROVEMENT, this::show);
    }

    private void show() {
        List<ToldResult> told = pages.whatCameOf(item);
        list.removeAll();
        list.add(new ToldList(told, true, withdrawn -> {}));
        getContent().setVisible(!told.isEmpty());
    }
}
