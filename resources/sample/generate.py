#!/usr/bin/env python3
"""Writes the files of the sample cooperative 示例劳务合作社 beside this script, the same bytes every time.

Everybody and everything in them is made up: identity numbers have a right check digit (GB 11643) and a region,
9900xx, that was never given out; telephone and account numbers follow no real one. The files are as an
accountant hands them over: CSV with CRLF, names and jobs in GB18030, ledger and crew sheet in UTF-8 with BOM.
"""
import calendar
import datetime as dt
import pathlib
import random

HERE = pathlib.Path(__file__).parent
COOP = '示例劳务合作社'
YEAR = 2025
FOUNDED = dt.date(2021, 3, 12)
LAST_DAY = dt.date(YEAR, 12, 31)
MEMBERS = 160
FOUNDERS = 112
LEAVERS = (23, 71, 98, 140)          # left on 31 December, as the law has it (art. 25)
SHEET_JOB = 'L11'
SHEET_PERSONS = 42
SPRING_FESTIVAL = (dt.date(YEAR, 1, 27), dt.date(YEAR, 2, 4))

SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹'
MALE = '伟强磊军洋勇杰涛明超平刚建国志福贵根生土木田水火山林海河泉石柱栓锁铁宝庆喜顺和'
FEMALE = '芳娜秀英敏静丽艳娟霞桂香玉华红梅春兰凤莲菊银珍翠琴云雪秋巧燕萍荣'
# Names that trip programs up: characters outside GBK and outside the basic plane, the middle dot, two of one name.
SPECIAL_NAMES = {17: ('赵䶮', True), 36: ('周𠮷', True), 58: ('孙㛃', False), 83: ('郭𠅤', True),
                 104: ('古丽·艾山', False), 127: ('阿力木·吐尔逊', True), 45: ('王秀英', False), 119: ('王秀英', False)}

JOBS = [  # number, client, agreement, kind of work, unit, yuan
    ('L01', '示例县环境卫生所', 1, '道路保洁', '小时', '20.50'),
    ('L02', '示例县环境卫生所', 1, '公厕保洁', '小时', '21.25'),
    ('L03', '示例县环境卫生所', 1, '垃圾分类', '小时', '19.75'),
    ('L04', '示例县水利站', 2, '河道保洁', '工日', '152.50'),
    ('L05', '示例县水利站', 2, '水草打捞', '工日', '160.00'),
    ('L06', '示例县水利站', 2, '堤岸除草', '工日', '148.00'),
    ('L07', '示例镇养老服务中心', 3, '居家护理', '小时', '36.50'),
    ('L08', '示例镇养老服务中心', 3, '家庭保洁', '小时', '33.75'),
    ('L09', '示例镇养老服务中心', 3, '送餐', '计件', '4.20'),
    ('L10', '示例园林绿化有限公司', 4, '绿化养护', '小时', '23.50'),
    ('L11', '示例园林绿化有限公司', 4, '绿化养护', '小时', '25.00'),
    ('L12', '示例园林绿化有限公司', 4, '苗木栽植', '计件', '2.65'),
    ('L13', '示例蔬菜基地', 5, '蔬菜采摘', '计件', '1.15'),
    ('L14', '示例蔬菜基地', 5, '蔬菜分拣', '计件', '0.86'),
    ('L15', '示例蔬菜基地', 5, '大棚管护', '工日', '145.50'),
    ('L16', '示例物业管理有限公司', 6, '楼道保洁', '小时', '20.00'),
    ('L17', '示例物业管理有限公司', 6, '秩序维护', '小时', '21.75'),
    ('L18', '示例物业管理有限公司', 6, '会务保洁', '小时', '22.40'),
]
PIECES_AN_HOUR = {'L09': 5, 'L12': 9, 'L13': 22, 'L14': 30}

# random() alone: the one method of random.Random whose sequence never changes between versions of Python.
chance = random.Random('zhangfang-sample-1').random


def pick(sequence):
    return sequence[int(chance() * len(sequence))]


def between(first, last):
    """A whole number from first to last, both included."""
    return first + int(chance() * (last - first + 1))


def check_digit(seventeen):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(d) * w for d, w in zip(seventeen, weights)) % 11]


def identity_number(born, male):
    order = between(0, 499) * 2 + (1 if male else 0)
    seventeen = f'9900{between(10, 99)}{born:%Y%m%d}{order:03d}'
    return seventeen + check_digit(seventeen)


def name_of(number):
    if number in SPECIAL_NAMES:
        return SPECIAL_NAMES[number]
    male = chance() < .48
    given = MALE if male else FEMALE
    return pick(SURNAMES) + pick(given) + (pick(given) if chance() < .72 else ''), male


def joined_on(number):
    if number <= FOUNDERS:
        return FOUNDED
    # Later ones joined month by month, in the order of their numbers, the last in the autumn of the year.
    days = (dt.date(YEAR, 10, 15) - FOUNDED).days
    return FOUNDED + dt.timedelta(days * (number - FOUNDERS) // (MEMBERS - FOUNDERS) - between(0, 25))


def make_members():
    members, household = [], 0
    for number in range(1, MEMBERS + 1):
        if number == 1 or chance() < .6:
            household += 1
        name, male = name_of(number)
        born = dt.date(1955, 1, 1) + dt.timedelta(between(0, 46 * 365))
        members.append({
            'no': f'{number:03d}', 'name': name, 'male': male, 'id': identity_number(born, male),
            'farmer': chance() < .92, 'household': f'H{household:03d}',
            'joined': joined_on(number), 'left': LAST_DAY if number in LEAVERS else None,
            'yuan': 100 * (1 + int(chance() ** 3 * 40)),
            'phone': f'1380000{(number * 3571 + 42) % 10000:04d}', 'account': f'9900{between(0, 10 ** 15 - 1):015d}',
            'diligence': .35 + .5 * chance(),       # how many of the days one works
            'home_job': pick(JOBS), 'second_job': pick(JOBS)})
    return members


def minutes_of(unit):
    if unit == '工日':
        return pick((480, 480, 480, 240))
    return pick((480, 480, 480, 240)) if chance() < .3 else 15 * between(10, 34)


def hours(minutes):
    return f'{minutes / 60:g}'


def pieces(job, minutes):
    if job not in PIECES_AN_HOUR:
        return ''
    return str(max(1, round(PIECES_AN_HOUR[job] * minutes / 60 * (.7 + .6 * chance()))))


def season(day):
    if SPRING_FESTIVAL[0] <= day <= SPRING_FESTIVAL[1]:
        return .12
    return .8 if day.weekday() == 6 else 1.0


def written_date(day):
    return f'{day.year}/{day.month}/{day.day}' if chance() < .03 else day.isoformat()


def make_ledger(members):
    rows = []
    for ordinal in range((LAST_DAY - dt.date(YEAR, 1, 1)).days + 1):
        day = dt.date(YEAR, 1, 1) + dt.timedelta(ordinal)
        for member in members:
            if day < member['joined'] or chance() >= member['diligence'] * season(day):
                continue
            job = member['home_job'] if chance() < .7 else member['second_job'] if chance() < .8 else pick(JOBS)
            minutes = minutes_of(job[4])
            rows.append((written_date(day), member['no'], member['name'], job[0], hours(minutes),
                         pieces(job[0], minutes), ''))
            if minutes == 480 and chance() < .05:
                extra = 30 * between(2, 6)
                rows.append((written_date(day), member['no'], member['name'], job[0], hours(extra),
                             pieces(job[0], extra), '加班'))
    return rows


def sheet_cell():
    x = chance()
    if x < .60:
        return '√'
    if x < .68:
        return '半'
    if x < .84:
        return hours(15 * between(4, 35))
    if x < .95:
        return '休'
    return '假' if x < .98 else ''


def make_crew_sheet(members):
    days = calendar.monthrange(YEAR + 1, 1)[1]
    heading = ['编号', '姓名', *map(str, range(1, days + 1)), '合计']
    title = [f'{COOP} {YEAR + 1}年1月 考勤表  项目 {SHEET_JOB} 绿化养护'] + [''] * (len(heading) - 1)
    crew = [m for m in members if int(m['no']) % 4 == 3 or int(m['no']) in (17, 36, 58, 104)][:SHEET_PERSONS]
    return [title, heading] + [[m['no'], m['name'], *(sheet_cell() for _ in range(days)), ''] for m in crew]


def write(name, rows, encoding):
    text = ''.join(','.join(row) + '\r\n' for row in rows)
    (HERE / name).write_bytes(text.encode(encoding))


def main():
    members = make_members()
    heading = ('社员编号', '姓名', '身份证号', '性别', '是否农民', '户号', '入社日期', '退社日期', '出资额(元)', '联系电话', '银行账号')
    write('members.csv', [heading] + [
        (m['no'], m['name'], m['id'], '男' if m['male'] else '女', '是' if m['farmer'] else '否', m['household'],
         m['joined'].isoformat(), m['left'].isoformat() if m['left'] else '', f"{m['yuan']}.00", m['phone'],
         m['account']) for m in members], 'gb18030')
    write('jobs.csv', [('项目编号', '用工单位', '协议编号', '工种', '计酬方式', '单价(元)')] + [
        (no, client, f'劳协〔{YEAR}〕{agreement}号', kind, unit, price)
        for no, client, agreement, kind, unit, price in JOBS], 'gb18030')
    write(f'labour_{YEAR}.csv', [('日期', '社员编号', '姓名', '项目编号', '工时(小时)', '计件数量', '备注')]
          + make_ledger(members), 'utf-8-sig')
    write(f'crew_sheet_{YEAR + 1}-01.csv', make_crew_sheet(members), 'utf-8-sig')


if __name__ == '__main__':
    main()
