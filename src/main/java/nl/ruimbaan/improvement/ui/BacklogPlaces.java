package nl.ruimbaan.improvement.ui;

import nl.ruimbaan.savedview.ViewPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The backlog as a list and as a board may have a name. */
@Configuration(proxyBeanMethods = false)
class BacklogPlaces {

    private record Place(String path, String key) implements ViewPlace {}

    @Bean
    ViewPlace backlogPlace() {
        return new Place(ImprovementLinks.backlog(), "improvement.backlog.title");
    }

    @Bean
    ViewPlace backlogBoardPlace() {
        return new Place(ImprovementLinks.board(), "improvement.board");
    }
}
