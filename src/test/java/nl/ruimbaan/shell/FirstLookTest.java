package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ui.Assets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

class FirstLookTest {

    private final FirstLook firstLook = new FirstLook(new DefaultResourceLoader());

    @Test
    void every_page_fetches_the_frame_with_what_it_imports() {
        assertThat(ours("accounts"))
                .contains("shell/reader.js", "base/typed.js", "shell/frame.js", "base/element.js")
                .doesNotHaveDuplicates()
                .noneMatch(it -> it.startsWith("board/") || it.startsWith("story/"));
    }

    @Test
    void the_board_fetches_its_parts_at_once_and_so_does_the_wall() {
        assertThat(ours("obstacles")).contains("board/rb-board.js", "board/card.js");
        assertThat(ours("stories")).contains("story/rb-wall.js");
    }

    /** Spring makes it before the build's version is known. */
    @Test
    void its_addresses_bear_the_version_of_the_moment() {
        String before = Assets.version();
        try {
            Assets.setVersion("later");

            assertThat(firstLook.modules("")).contains("ruimbaan/later/shell/frame.js");
        } finally {
            Assets.setVersion(before);
        }
    }

    @Test
    void an_items_page_fetches_no_board() {
        assertThat(ours("obstacles/12")).isEqualTo(ours(""));
    }

    /** Without the version that stands in each address. */
    private List<String> ours(String path) {
        return firstLook.modules(path).stream()
                .filter(it -> it.startsWith("ruimbaan/"))
                .map(it -> it.replaceFirst("ruimbaan/\\w+/", ""))
                .toList();
    }
}
