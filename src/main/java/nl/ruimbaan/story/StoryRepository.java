package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoryRepository extends JpaRepository<Story, Long> {

    List<Story> findByIdIn(Collection<Long> ids);
}
