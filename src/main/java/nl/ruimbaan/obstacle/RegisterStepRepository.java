package nl.ruimbaan.obstacle;

import org.springframework.data.jpa.repository.JpaRepository;

interface RegisterStepRepository extends JpaRepository<RegisterStep, Long> {}
