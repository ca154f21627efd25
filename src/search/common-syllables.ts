/**
 * Folded syllables of three letters and more that stand in so many pairs that these would fill a bucket of their own: those that begin
 * the most different pairs of an article, counted in 10,000 newspaper articles. A list that is written down, not counted in each archive:
 * what it says decides where every key stands. The browser has it from the list of shards.
 */
export const commonSyllables: ReadonlySet<string> = new Set(
  (
    'cua nguoi duoc trong voi cho nhung cung khong nhan tai toi mot khi dong nay nam anh den quan dinh minh thi con ' +
    'chi tinh hien ngay ban gia doi cong dang noi dung cac viec van lam thanh moi qua biet vao nhieu dien the dau sau ' +
    'lai tin tuong bao tra tren tien thu theo day hai vien dan bat nhu nha mat dieu cao nen thuong phai hanh truong ' +
    'ong hoi chuyen truoc nang duong thoi nguyen hon trinh loi pham can tam luc thong hoa dua danh than chung cam ' +
    'thay phong lan hinh trang tuoi tuy phuong thuc nghi phan nhat song tuc hang san phat rat dao chinh thang tham ' +
    'tro dai chuc mang chu dam yeu don tiep binh sinh len canh trai viet chua khac hop nghe khien sang phim roi chong ' +
    'cau rang tung gian cap ngoai luong huong phuc lien nhien tri giu diem hung gay hieu vay nhau sat phu hay gai ' +
    'trung nhac kien ngo quoc mau dep bang huyen ket xuat long tieng cach hau pho tay dat khai khoang vua may nho ' +
    'vong cuoc tru ben giai tac bien giam gan cuoi linh tong tran khan bac hoang xac muon toan tang tan nghiep nuoc ' +
    'cai khoi nao quy doan tim giao chia tap quyet chieu chau vai ten gio luat boi quang hoc hat son gioi mua kiem ' +
    'them chay tich lon chan dia neu giang quyen deu hoan phap toa nghiem lay han lang nan luan nhom ngu mai duc cuu ' +
    'tre thuoc xay thai that muc tuan kho doc gap xem tao xet sao trieu goi kha chat truyen luon vat ngoc lap tuyen ' +
    'thuan buoc dem kinh tho ngoi bay ngan vinh benh duoi dac vang khach het che sac mac man nua bai manh cuong tat ' +
    'choi nien giua thien khu cuc thuat tiet khau nhiem thuy rieng hong suc tranh xuong chon vuc thich thieu quay xuc ' +
    'yen thiet nhanh tron thoai khoa thao mong gui lieu phia ung xin chuong lua ninh lao quen nong giong phi tieu huu ' +
    'cham tot khuc giup lanh chet dich vui phep truy trao mien xuan thua lich chang nga gom hoat huy chiec dap khang ' +
    'sung cang pha khoan truc doanh nghia bong phoi nhin kich giay kham vuong hoac que'
  ).split(' '),
);
