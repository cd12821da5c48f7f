package nl.ruimbaan.savedview.ui;

import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ViewPlace;
import nl.ruimbaan.search.ui.SearchLinks;
import nl.ruimbaan.search.ui.SearchTool;
import org.springframework.stereotype.Component;

/** A search may have a name. */
@Component
class SearchPlace implements ViewPlace, SearchTool {

    private final SavedViews views;

    SearchPlace(SavedViews views) {
        this.views = views;
    }

    @Override
    public String path() {
        return SearchLinks.SEARCH;
    }

    @Override
    public String key() {
        return "search.title";
    }

    @Override
    public ViewsButton make() {
        return new ViewsButton(views);
    }
}
