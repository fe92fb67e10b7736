package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The key figures of the system on a day. */
@Entity
@Table(name = "reporting")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(columnDefinition = "timestamp", nullable = false, unique = true)
    private LocalDateTime date;

    @Column(name = "unit_count", nullable = false)
    private int unitCount;

    @Column(name = "researcher_count", nullable = false)
    private int researcherCount;

    @Column(name = "unit_personnel_count", nullable = false)
    private int unitPersonnelCount;

    @Column(name = "unit_admin_count")
    private Integer unitAdminCount;

    @Column(name = "superadmin_count", nullable = false)
    private int superadminCount;

    @Column(name = "total_user_count", nullable = false)
    private int totalUserCount;

    @Column(name = "total_project_count")
    private Integer totalProjectCount;

    @Column(name = "active_project_count")
    private Integer activeProjectCount;

    @Column(name = "inactive_project_count")
    private Integer inactiveProjectCount;

    @Column(name = "project_owner_unique_count")
    private Integer projectOwnerUniqueCount;

    @Column(name = "tb_stored_now")
    private Double tbStoredNow;

    @Column(name = "tb_uploaded_since_start")
    private Double tbUploadedSinceStart;

    @Column(name = "tbhours")
    private Double tbHours;

    @Column(name = "tbhours_since_start")
    private Double tbHoursSinceStart;

    public Integer getId() {
        return id;
    }

    public LocalDateTime getDate() {
        return date;
    }

    public void setDate(LocalDateTime date) {
        this.date = date;
    }

    public int getUnitCount() {
        return unitCount;
    }

    public void setUnitCount(int unitCount) {
        this.unitCount = unitCount;
    }

    public int getResearcherCount() {
        return researcherCount;
    }

    public void setResearcherCount(int researcherCount) {
        this.researcherCount = researcherCount;
    }

    public int getUnitPersonnelCount() {
        return unitPersonnelCount;
    }

    public void setUnitPersonnelCount(int unitPersonnelCount) {
        this.unitPersonnelCount = unitPersonnelCount;
    }

    public Integer getUnitAdminCount() {
        return unitAdminCount;
    }

    public void setUnitAdminCount(Integer unitAdminCount) {
        this.unitAdminCount = unitAdminCount;
    }

    public int getSuperadminCount() {
        return superadminCount;
    }

    public void setSuperadminCount(int superadminCount) {
        this.superadminCount = superadminCount;
    }

    public int getTotalUserCount() {
        return totalUserCount;
    }

    public void setTotalUserCount(int totalUserCount) {
        this.totalUserCount = totalUserCount;
    }

    public Integer getTotalProjectCount() {
        return totalProjectCount;
    }

    public void setTotalProjectCount(Integer totalProjectCount) {
        this.totalProjectCount = totalProjectCount;
    }

    public Integer getActiveProjectCount() {
        return activeProjectCount;
    }

    public void setActiveProjectCount(Integer activeProjectCount) {
        this.activeProjectCount = activeProjectCount;
    }

    public Integer getInactiveProjectCount() {
        return inactiveProjectCount;
    }

    public void setInactiveProjectCount(Integer inactiveProjectCount) {
        this.inactiveProjectCount = inactiveProjectCount;
    }

    public Integer getProjectOwnerUniqueCount() {
        return projectOwnerUniqueCount;
    }

    public void setProjectOwnerUniqueCount(Integer projectOwnerUniqueCount) {
        this.projectOwnerUniqueCount = projectOwnerUniqueCount;
    }

    public Double getTbStoredNow() {
        return tbStoredNow;
    }

    public void setTbStoredNow(Double tbStoredNow) {
        this.tbStoredNow = tbStoredNow;
    }

    public Double getTbUploadedSinceStart() {
        return tbUploadedSinceStart;
    }

    public void setTbUploadedSinceStart(Double tbUploadedSinceStart) {
        this.tbUploadedSinceStart = tbUploadedSinceStart;
    }

    public Double getTbHours() {
        return tbHours;
    }

    public void setTbHours(Double tbHours) {
        this.tbHours = tbHours;
    }

    public Double getTbHoursSinceStart() {
        return tbHoursSinceStart;
    }

    public void setTbHoursSinceStart(Double tbHoursSinceStart) {
        this.tbHoursSinceStart = tbHoursSinceStart;
    }
}
