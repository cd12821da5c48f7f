package nl.ruimbaan.board.ui;

import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.savedview.ViewPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board and the list of obstacles may have a name. */
@Configuration(proxyBeanMethods = false)
class BoardPlaces {

    private record Place(String path, String key) implements ViewPlace {}

    @Bean
    ViewPlace boardPlace() {
        return new Place(ObstacleLinks.board(), "obstacle.board");
    }

    @Bean
    ViewPlace listPlace() {
        return new Place(ObstacleLinks.list(), "obstacle.list");
    }
}
