package nl.ruimbaan.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, Long> {

    /** Those of this team, or else of everyone, that nobody ended. */
    @Query("""
            select s from Meeting s
            where s.endedAt is null and ((:team is null and s.teamId is null) or s.teamId = :team)
            order by s.id desc
            """)
    List<Meeting> underWay(@Nullable Long team);
}
