package nl.ruimbaan.tag;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TagRepository extends JpaRepository<Tag, Long> {

    List<Tag> findByNameKeyIn(Collection<String> keys);

    Optional<Tag> findByNameKey(String key);
}
