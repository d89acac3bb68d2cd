"""What two pages share: cards, pills, the phone, the foot, the toast."""
